// Load on one contender, and what it cost.
import { load } from "./generator.mjs";
import { cpuSeconds, quiet } from "./process.mjs";

const CONNECTIONS = 32;

/** Requests per second, microseconds of workerd's processor a request, the part of a core it used, milliseconds of latency. */
export async function measure(url, row, seconds, pid) {
  await quiet(pid);
  const before = await cpuSeconds(pid);
  const result = await load(url + row.path, { connections: CONNECTIONS, ...row, seconds });
  const used = (await cpuSeconds(pid)) - before;
  if (result.failures > 0 || result.count === 0) {
    throw new Error(`${row.id} at ${url}: ${result.count} answers, ${result.failures} not 2xx or not at all`);
  }
  return {
    requestsPerSecond: result.count / result.seconds,
    cpuMicros: (used * 1e6) / result.count,
    busy: used / result.seconds,
    p50: result.p50,
    p99: result.p99,
  };
}
