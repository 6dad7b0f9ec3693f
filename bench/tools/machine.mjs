// What was measured, on what.
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { HERE, ROOT, VERSIONS } from "./toolchain.mjs";

const WATCHED_MS = 2_000;
/** A part of all cores; above it others have had a share that shows. */
const BUSY = 0.03;

/** Before anything runs here; a load average would hold the build. */
export async function machine() {
  const cpus = os.cpus();
  const busy = await busyWithOthers();
  if (busy > BUSY) {
    console.error(`Others use ${percent(busy)} of this machine: what is measured holds their work too`);
  }
  return `${cpus.length} cores of ${cpus[0].model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Linux ${os.release()}, `
    + `of which others used ${percent(busy)} before`;
}

const percent = (part) => `${Math.round(part * 100)} %`;

async function busyWithOthers() {
  const before = cpuTimes();
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
  const after = cpuTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function cpuTimes() {
  const times = os.cpus().map((cpu) => cpu.times);
  const all = times.flatMap(Object.values).reduce((sum, time) => sum + time, 0);
  return { all, idle: times.reduce((sum, { idle }) => sum + idle, 0) };
}

export async function versions() {
  const { dependencies } = JSON.parse(await readFile(path.join(HERE, "package.json"), "utf8"));
  const poms = (await Promise.all([path.join(ROOT, "pom.xml"), path.join(HERE, "pom.xml")].map((file) => readFile(file, "utf8")))).join();
  return {
    ...VERSIONS,
    Node: process.versions.node,
    TeaVM: /<teavm\.version>([^<]+)/.exec(poms)[1],
    commonmark: /<artifactId>commonmark<\/artifactId>\s*<version>([^<]+)/.exec(poms)[1],
    Hono: dependencies.hono,
    zod: dependencies.zod,
    marked: dependencies.marked,
  };
}
