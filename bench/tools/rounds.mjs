// Rounds: each on a workerd of its own, since the same code is a tenth faster or slower from one start to the next. In a round every
// contender is measured for each row, in another order and back again, so that a busy moment of the machine spares nobody, nor does one that
// lasts for half of them. A ratio is taken within a round.
import { PLAIN } from "./contenders.mjs";
import { measure } from "./load.mjs";
import { toOtherCores } from "./process.mjs";
import { start } from "./server.mjs";
import { median, spread } from "./statistics.mjs";

/** V8 compiles what is called often, some ten thousand calls later; before that two rounds are not of the same code. A row with few requests a second takes longer. */
const WARM_UP_SECONDS = 5;
/** In which they are started, and measured: over four rounds each follows each other once, so that nobody always comes after the same. */
const ORDERS = [[0, 1, 3, 2], [1, 2, 0, 3], [2, 3, 1, 0], [3, 0, 2, 1]];

/**
 * @param check is handed the servers of a start before they are measured
 * @param progress hears of each row in each round
 * @returns for each row, what was measured of each contender
 */
export async function compare(contenders, rows, { fill, rounds, seconds, check, progress }) {
  const taken = new Map(rows.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    const inTurn = ORDERS[round % ORDERS.length].map((place) => contenders[place]);
    const { servers, pid, stop } = await start(inTurn, { fill });
    try {
      toOtherCores(pid);
      await check(servers);
      for (const row of rows) {
        const measured = await inTurns(servers, row, Math.max(seconds, row.seconds ?? 0), pid);
        taken.get(row.id).push(measured);
        progress(row, round, measured);
      }
    } finally {
      await stop();
    }
  }
  return new Map(rows.map(({ id }) => [id, contenders.map(({ name }) => summary(name, taken.get(id)))]));
}

async function inTurns(servers, row, seconds, pid) {
  for (const { url } of servers) {
    await measure(url, row, row.warmUp ?? WARM_UP_SECONDS, pid);
  }
  const ways = row.undivided ? [servers] : [servers, servers.toReversed()];
  const taken = new Map(servers.map(({ name }) => [name, []]));
  for (const { name, url } of ways.flat()) {
    taken.get(name).push(await measure(url, row, Math.ceil(seconds / ways.length), pid));
  }
  return Object.fromEntries([...taken].map(([name, measured]) => [name, asOne(measured)]));
}

/** Measurements of the same length as one. */
export function asOne(taken) {
  const mean = (field) => taken.reduce((sum, one) => sum + one[field], 0) / taken.length;
  const requestsPerSecond = mean("requestsPerSecond");
  const busy = mean("busy");
  return { requestsPerSecond, cpuMicros: (busy * 1e6) / requestsPerSecond, busy, p50: mean("p50"), p99: mean("p99") };
}

function summary(name, taken) {
  const of = (field) => median(taken.map((round) => round[name][field]));
  const paired = (to, field) => taken.map((round) => round[name][field] / round[to][field]);
  const spreadOf = (field) => spread(name === PLAIN ? taken.map((round) => round[name][field]) : paired(PLAIN, field));
  const toEach = (of, field) => Object.fromEntries(Object.keys(taken[0]).map((to) => [to, of(paired(to, field))]));
  return {
    name,
    requestsPerSecond: of("requestsPerSecond"),
    cpuMicros: of("cpuMicros"),
    busy: of("busy"),
    p50: of("p50"),
    p99: of("p99"),
    ratios: toEach(median, "requestsPerSecond"),
    cpuRatios: toEach(median, "cpuMicros"),
    p99Ratios: toEach(median, "p99"),
    ratioSpreads: toEach(spread, "requestsPerSecond"),
    cpuRatioSpreads: toEach(spread, "cpuMicros"),
    p99RatioSpreads: toEach(spread, "p99"),
    spread: spreadOf("requestsPerSecond"),
    cpuSpread: spreadOf("cpuMicros"),
  };
}
