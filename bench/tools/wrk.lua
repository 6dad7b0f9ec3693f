-- Arguments: the file of the body, or nothing for a GET; then names and values of headers. The result is a line of JSON.

function init(args)
  if args[1] ~= "" then
    wrk.method = "POST"
    wrk.body = io.open(args[1], "rb"):read("*a")
  end
  for i = 2, #args, 2 do
    wrk.headers[args[i]] = args[i + 1]
  end
end

function done(summary, latency)
  local errors = summary.errors
  local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  print(string.format('{"count":%d,"seconds":%.6f,"p50":%.3f,"p99":%.3f,"failures":%d}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failures))
end
