// Interleaved rounds: in each, every contender is measured once, in another order, so that a busy moment of the machine
// spares nobody. A ratio is taken within a round.
import { PLAIN } from "./contenders.mjs";
import { measure } from "./load.mjs";
import { median, spread } from "./statistics.mjs";

/** V8 compiles what is called often, some thousand calls later; before that two rounds are not of the same code. */
const WARM_UP_SECONDS = 2;
/** Over four rounds each follows each other once, so that nobody always comes after the same. */
const ORDERS = [[0, 1, 3, 2], [1, 2, 0, 3], [2, 3, 1, 0], [3, 0, 2, 1]];

export async function compare(servers, row, { rounds, seconds: least, pid }) {
  const seconds = Math.max(least, row.seconds ?? 0);
  for (const { url } of servers) {
    await measure(url, row, Math.max(seconds, WARM_UP_SECONDS), pid);
  }
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const measured = {};
    for (const { name, url } of ORDERS[round % ORDERS.length].map((place) => servers[place])) {
      measured[name] = await measure(url, row, seconds, pid);
    }
    taken.push(measured);
  }
  return servers.map(({ name }) => summary(name, taken));
}

function summary(name, taken) {
  const of = (field) => median(taken.map((round) => round[name][field]));
  const paired = (to, field) => taken.map((round) => round[name][field] / round[to][field]);
  const ratios = (field) => Object.fromEntries(Object.keys(taken[0]).map((to) => [to, median(paired(to, field))]));
  return {
    name,
    requestsPerSecond: of("requestsPerSecond"),
    cpuMicros: of("cpuMicros"),
    busy: of("busy"),
    p50: of("p50"),
    p99: of("p99"),
    ratios: ratios("requestsPerSecond"),
    cpuRatios: ratios("cpuMicros"),
    p99Ratios: ratios("p99"),
    spread: name === PLAIN
      ? spread(taken.map((round) => round[name].requestsPerSecond))
      : spread(paired(PLAIN, "requestsPerSecond")),
    cpuSpread: name === PLAIN ? spread(taken.map((round) => round[name].cpuMicros)) : spread(paired(PLAIN, "cpuMicros")),
  };
}
