// Interleaved rounds: in each, every contender is measured once, in another order, so that a busy moment of the machine
// spares nobody. A ratio is taken within a round.
import { PLAIN } from "./contenders.mjs";
import { measure } from "./load.mjs";
import { median, spread } from "./statistics.mjs";

export async function compare(servers, row, { rounds, seconds, pid }) {
  for (const { url } of servers) {
    await measure(url, row, seconds, pid);
  }
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const order = servers.map((none, i) => servers[(i + round) % servers.length]);
    const measured = {};
    for (const { name, url } of order) {
      measured[name] = await measure(url, row, seconds, pid);
    }
    taken.push(measured);
  }
  return servers.map(({ name }) => summary(name, taken));
}

function summary(name, taken) {
  const of = (field) => median(taken.map((round) => round[name][field]));
  const ratio = (to, field) => median(taken.map((round) => round[name][field] / round[to][field]));
  return {
    name,
    requestsPerSecond: of("requestsPerSecond"),
    cpuMicros: of("cpuMicros"),
    p99: of("p99"),
    spread: spread(taken.map((round) => round[name].requestsPerSecond)),
    ratios: Object.fromEntries(Object.keys(taken[0]).map((to) => [to, ratio(to, "requestsPerSecond")])),
    cpuRatio: ratio(PLAIN, "cpuMicros"),
  };
}
