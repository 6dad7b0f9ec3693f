// Load on one contender, and what it cost.
import autocannon from "autocannon";
import { cpuSeconds } from "./process.mjs";

const CONNECTIONS = 32;

/** Requests per second, microseconds of workerd's processor a request, milliseconds of latency. */
export async function measure(url, row, seconds, pid) {
  const before = await cpuSeconds(pid);
  const result = await autocannon({
    url: url + row.path,
    method: row.body === undefined ? "GET" : "POST",
    headers: row.headers,
    body: row.body,
    connections: row.connections ?? CONNECTIONS,
    duration: seconds,
    amount: row.amount,
    timeout: 60,
  });
  const used = (await cpuSeconds(pid)) - before;
  const count = result["2xx"];
  if (result.non2xx + result.errors + result.timeouts > 0 || count === 0) {
    throw new Error(
      `${row.id} at ${url}: ${result.non2xx} not 2xx, ${result.errors} errors, ${result.timeouts} timeouts`);
  }
  return {
    requestsPerSecond: count / result.duration,
    cpuMicros: (used * 1e6) / count,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
