// From the start of a workerd process with one worker to the end of its first answer.
import { start } from "./server.mjs";
import { median } from "./statistics.mjs";
import { cpuSeconds } from "./process.mjs";

export async function startUps(contenders, row, { rounds }) {
  const taken = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      taken.get(contender.name).push(await startUp(contender, row));
    }
  }
  return [...taken].map(([name, times]) => ({
    name,
    firstAnswerMs: median(times.map(({ ms }) => ms)),
    cpuMs: median(times.map(({ cpuMs }) => cpuMs)),
  }));
}

async function startUp(contender, row) {
  const began = performance.now();
  const { servers: [{ url }], pid, stop } = await start([contender]);
  try {
    await (await fetch(url + row.path)).text();
    return { ms: performance.now() - began, cpuMs: (await cpuSeconds(pid)) * 1000 };
  } finally {
    await stop();
  }
}
