// How long one waits for hello: its clean build, and ./dev after an edit. Both in a copy of the project.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { CLEAN_BUILD, EDIT } from "./rows.mjs";
import { median } from "./statistics.mjs";
import { ROOT } from "./toolchain.mjs";

const run = promisify(execFile);
const MODULE = /Samovar: hello [. ]*SUCCESS \[ *([\d.]+) s\]/;
const SOURCE = "handlers/hello/src/main/java/dev/samovar/hello/Hello.java";
const TEXT = 'Response.text("Hello from Java on Workers")';
const ANSWER_WITHIN_MS = 120_000;

export async function buildTimes({ rounds }) {
  const copy = await copyOfProject();
  try {
    const builds = await cleanBuilds(copy, Math.min(5, rounds));
    const edits = await edited(copy, Math.min(5, rounds));
    return [
      { name: CLEAN_BUILD, buildSeconds: median(builds.map(({ module }) => module)), mavenSeconds: median(builds.map(({ maven }) => maven)) },
      { name: EDIT, editSeconds: median(edits) },
    ];
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function copyOfProject() {
  const copy = await mkdtemp(path.join(os.tmpdir(), "samovar-"));
  const left = new Set([".git", ".node", ".samovar", "bench", "node_modules", ".wrangler", ".m2"].map((name) => path.join(ROOT, name)));
  await cp(ROOT, copy, {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !left.has(file) && !/\/(e2e\/.*target|node_modules|\.wrangler)$/.test(file),
  });
  await Promise.all([".node", ".samovar"].map((name) => symlink(path.join(ROOT, name), path.join(copy, name))));
  return copy;
}

/** What hello is made of is up to date, but for the first time in this place; the first build is not counted. */
async function cleanBuilds(copy, rounds) {
  await cleanBuild(copy);
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    taken.push(await cleanBuild(copy));
  }
  return taken;
}

async function cleanBuild(copy) {
  await rm(path.join(copy, "handlers/hello/target"), { recursive: true, force: true });
  const began = performance.now();
  const { stdout } = await run("mvn", [
    "--batch-mode", "--offline", "-pl", "handlers/hello", "-am", "package", "-DskipTests", "-Dsamovar.js.phase=none",
  ], { cwd: copy, maxBuffer: 1 << 26 });
  const maven = (performance.now() - began) / 1000;
  const [, module] = MODULE.exec(stdout) ?? [];
  if (module === undefined) {
    throw new Error(`Maven says no time of hello: ${stdout.slice(-1000)}`);
  }
  return { module: Number(module), maven };
}

async function edited(copy, rounds) {
  const port = await freePort();
  const dev = spawn("./dev", ["hello", "--port", String(port)], { cwd: copy, stdio: "ignore" });
  const ended = once(dev, "exit");
  try {
    const url = `http://127.0.0.1:${port}/`;
    const source = path.join(copy, SOURCE);
    const written = await readFile(source, "utf8");
    await answers(url, "Hello from Java on Workers", dev);
    const taken = [];
    // The first is the compiler's own warming up.
    for (let edit = 0; edit <= rounds; edit++) {
      const began = performance.now();
      await writeFile(source, written.replace(TEXT, `Response.text("Edited ${edit} times")`));
      await answers(url, `Edited ${edit} times`, dev);
      taken.push((performance.now() - began) / 1000);
    }
    return taken.slice(1);
  } finally {
    dev.kill("SIGTERM");
    await ended;
  }
}

async function answers(url, text, dev) {
  const end = Date.now() + ANSWER_WITHIN_MS;
  while (Date.now() < end && dev.exitCode === null) {
    if (await fetch(url).then((response) => response.text(), () => undefined) === text) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`./dev does not answer '${text}'`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
