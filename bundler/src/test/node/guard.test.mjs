import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const GUARD = fileURLToPath(new URL("../guard.mjs", import.meta.url));
// Prints its process id, and lives for ever.
const SLEEPER = "console.log(process.pid); setInterval(() => {}, 1000)";
const STUBBORN = `process.on("SIGTERM", () => {}); ${SLEEPER}`;

async function guarded(program) {
  const guard = spawn(process.execPath, [GUARD, process.execPath, "-e", program], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(createInterface({ input: guard.stdout }), "line");
  return { guard, pid: Number(line) };
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("the command ends when stdin closes", async () => {
  const { guard, pid } = await guarded(SLEEPER);
  assert.ok(isAlive(pid));

  guard.stdin.end();
  await once(guard, "exit");

  assert.equal(isAlive(pid), false);
});

test("a command that does not want to end is ended", async () => {
  const { guard, pid } = await guarded(STUBBORN);

  guard.stdin.end();
  await once(guard, "exit");

  assert.equal(isAlive(pid), false);
});

test("the command ends when the one who started the guard is killed", async () => {
  const parent = `
    const { spawn } = require("node:child_process");
    spawn(process.execPath, [${JSON.stringify(GUARD)}, process.execPath, "-e", ${JSON.stringify(SLEEPER)}], { stdio: ["pipe", "inherit", "inherit"] });`;
  const middle = spawn(process.execPath, ["-e", parent], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface({ input: middle.stdout }), "line");
  const pid = Number(line);

  middle.kill("SIGKILL");

  for (let i = 0; i < 100 && isAlive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(isAlive(pid), false);
});

test("the exit code is the command's", async () => {
  const guard = spawn(process.execPath, [GUARD, process.execPath, "-e", "process.exit(3)"], { stdio: ["pipe", "inherit", "inherit"] });

  const [code] = await once(guard, "exit");

  assert.equal(code, 3);
});

test("what the command says by IPC is a line that starts with @@", async () => {
  const guard = spawn(process.execPath, [GUARD, process.execPath, "-e", 'process.send({ event: "READY" })'], {
    stdio: ["pipe", "pipe", "inherit"],
  });

  const [line] = await once(createInterface({ input: guard.stdout }), "line");

  assert.equal(line, '@@{"event":"READY"}');
});
