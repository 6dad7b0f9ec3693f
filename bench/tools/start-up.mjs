// What a start costs: by `wrangler check startup`, and from the start of a workerd process to the end of its first answer.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { cpuSeconds } from "./process.mjs";
import { start } from "./server.mjs";
import { median } from "./statistics.mjs";
import { COMPATIBILITY_DATE, COMPATIBILITY_FLAGS, WRANGLER } from "./toolchain.mjs";

const run = promisify(execFile);
const OFFLINE = {
  CI: "true", NO_COLOR: "1", CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true", WRANGLER_SEND_ERROR_REPORTS: "false", WRANGLER_SEND_METRICS: "false", WRANGLER_WRITE_LOGS: "false",
};

/** @param workers those with no `path` want bindings for an answer: only wrangler starts them */
export async function startUps(workers, { rounds }) {
  const taken = workers.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, worker] of workers.entries()) {
      taken[i].push({ activeMs: await active(worker), ...(worker.path === undefined ? {} : await firstAnswer(worker)) });
    }
  }
  return workers.map(({ name, path }, i) => {
    const of = (field) => median(taken[i].map((times) => times[field]));
    return { name, activeMs: of("activeMs"), ...(path !== undefined && { firstAnswerMs: of("firstAnswerMs"), cpuMs: of("cpuMs") }) };
  });
}

async function active({ name, modules }) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "start-up-"));
  try {
    await Promise.all(modules.map(({ path: file, contents }) => writeFile(path.join(folder, file), contents)));
    await writeFile(path.join(folder, "wrangler.toml"), configuration());
    const { stdout } = await run(process.execPath, [WRANGLER, "check", "startup", "--outfile", "profile.cpuprofile"], {
      cwd: folder, env: { ...process.env, ...OFFLINE },
    });
    const [, milliseconds] = /Active: ([\d.]+) ms/.exec(stdout) ?? [];
    if (milliseconds === undefined) {
      throw new Error(`wrangler check startup says nothing of ${name}: ${stdout.slice(-500)}`);
    }
    return Number(milliseconds);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const configuration = () => `name = "start-up"
main = "worker.js"
no_bundle = true
compatibility_date = "${COMPATIBILITY_DATE}"
compatibility_flags = ${JSON.stringify(COMPATIBILITY_FLAGS)}
`;

async function firstAnswer(worker) {
  const began = performance.now();
  const { servers: [{ url }], pid, stop } = await start([worker]);
  try {
    await (await fetch(url + worker.path)).text();
    return { firstAnswerMs: performance.now() - began, cpuMs: (await cpuSeconds(pid)) * 1000 };
  } finally {
    await stop();
  }
}
