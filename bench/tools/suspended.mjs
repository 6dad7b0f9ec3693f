// Many requests that wait at the same time: what the slowest sees, and the memory that one costs while it waits.
import { median } from "./statistics.mjs";
import { residentMib } from "./process.mjs";

const BEFORE_THEY_END_MS = 150;

export async function suspended({ servers, pid }, row, { rounds }) {
  const measured = [];
  for (const { name, url } of servers) {
    await once(url, row, pid);
    const taken = [];
    for (let round = 0; round < rounds; round++) {
      taken.push(await once(url, row, pid));
    }
    measured.push({
      name,
      p99: median(taken.map(({ p99 }) => p99)),
      kibEach: median(taken.map(({ kibEach }) => kibEach)),
    });
  }
  return measured;
}

async function once(url, row, pid) {
  const before = await residentMib(pid);
  const times = Array.from({ length: row.connections }, () => timed(url + row.path));
  await new Promise((resolve) => setTimeout(resolve, BEFORE_THEY_END_MS));
  const during = await residentMib(pid);
  const sorted = (await Promise.all(times)).sort((a, b) => a - b);
  return {
    p99: sorted[Math.floor(sorted.length * 0.99)],
    kibEach: Math.max(0, (during - before) * 1024) / row.connections,
  };
}

async function timed(url) {
  const start = performance.now();
  const response = await fetch(url);
  await response.text();
  if (response.status !== 200) {
    throw new Error(`${url}: ${response.status}`);
  }
  return performance.now() - start;
}
