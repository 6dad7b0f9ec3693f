// The load generator: wrk where it can be had, since it takes less of the machine and its times hold no garbage collection; autocannon elsewhere.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { onFirstCore } from "./process.mjs";
import { HERE } from "./toolchain.mjs";

const run = promisify(execFile);
const LAID_OUT = path.join(HERE, ".wrk");
const TIMEOUT_SECONDS = 60;

const wrk = await installed() ?? await laidOut() ?? await fromDebian();

export const generator = wrk === undefined ? "autocannon" : "wrk";

/** Answers with count, seconds, p50 and p99 in milliseconds, failures. */
export const load = wrk === undefined ? byAutocannon : byWrk;

async function byWrk(url, { body, headers = {}, connections, seconds }) {
  const printed = await withFile(body, (file) => output([
    wrk.command, "-t1", `-c${connections}`, `-d${seconds}s`, `--timeout=${TIMEOUT_SECONDS}s`,
    "-s", path.join(HERE, "tools/wrk.lua"), url, "--", file ?? "", ...Object.entries(headers).flat(),
  ], wrk.env));
  return JSON.parse(printed.trim().split("\n").at(-1));
}

async function byAutocannon(url, { body, headers = {}, connections, seconds }) {
  const printed = await withFile(body, (file) => output([
    process.execPath, path.join(HERE, "node_modules/autocannon/autocannon.js"), "--json", "--no-progress",
    "-c", String(connections), "-d", String(seconds), "-t", String(TIMEOUT_SECONDS),
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]),
    ...(file === undefined ? [] : ["-m", "POST", "-i", file]), url,
  ]));
  const { duration, latency, non2xx, errors, timeouts, ...counts } = JSON.parse(printed);
  return { count: counts["2xx"], seconds: duration, p50: latency.p50, p99: latency.p99, failures: non2xx + errors + timeouts };
}

async function withFile(body, work) {
  if (body === undefined) {
    return work();
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), "load-"));
  try {
    await writeFile(path.join(folder, "body"), body);
    return await work(path.join(folder, "body"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function output(command, env = process.env) {
  const [file, ...args] = onFirstCore(command);
  const child = spawn(file, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const [printed, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (code !== 0) {
    throw new Error(`${path.basename(command[0])} ended with ${code}: ${complaint.slice(-500)}`);
  }
  return printed;
}

async function installed() {
  try {
    await run("which", ["wrk"]);
    return { command: "wrk", env: process.env };
  } catch {
    return undefined;
  }
}

async function laidOut() {
  const command = path.join(LAID_OUT, "usr/bin/wrk");
  try {
    await access(command);
    const [platform] = await readdir(path.join(LAID_OUT, "usr/lib"));
    const env = { ...process.env, LD_LIBRARY_PATH: path.join(LAID_OUT, "usr/lib", platform) };
    await run(command, ["-c1", "-t1", "-d1s", "http://127.0.0.1:1/"], { env }).catch(({ code, stderr }) => {
      if (code !== 1 || !stderr.includes("unable to connect")) throw new Error(stderr);
    });
    return { command, env };
  } catch {
    return undefined;
  }
}

/** Debian's packages laid out in a folder, which takes no root. */
async function fromDebian() {
  try {
    await mkdir(LAID_OUT, { recursive: true });
    await run("apt-get", ["download", "wrk", "libluajit-5.1-2"], { cwd: LAID_OUT });
    for (const file of (await readdir(LAID_OUT)).filter((name) => name.endsWith(".deb"))) {
      await run("dpkg-deb", ["-x", file, "."], { cwd: LAID_OUT });
    }
    return await laidOut();
  } catch {
    return undefined;
  }
}
