import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const GUARD = join(dirname(fileURLToPath(import.meta.url)), "guard.mjs");

/**
 * Start a command that cannot outlive this process (guard.mjs).
 * @param {string[]} command
 * @param {{cwd: string, env?: Record<string, string>, onLine: (line: string) => void}} options each line of its output
 * @returns {{exited: Promise<number>, stop: () => Promise<number>}}
 */
export function startGuarded(command, { cwd, env = {}, onLine }) {
  const child = spawn(process.execPath, [GUARD, ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", onLine);
  child.stdin.on("error", () => {}); // it has gone already
  const exited = new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
  return {
    exited,
    stop() {
      child.stdin.end();
      return exited;
    },
  };
}
