import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The folder that one ./dev builds into: `target/dev/wasm`, and `wasm-2` while another one has the first.
 * @param {string} directory of the project
 * @param {"wasm" | "js" | "jvm"} kind
 * @param {number} [pid] of the process that holds it as long as it runs
 */
export function sessionFolder(directory, kind, pid = process.pid) {
  for (let number = 1; ; number++) {
    const folder = join(directory, "target/dev", number === 1 ? kind : `${kind}-${number}`);
    mkdirSync(folder, { recursive: true });
    if (isHeld(join(folder, "pid"), pid)) return folder;
  }
}

function isHeld(file, pid) {
  try {
    writeFileSync(file, String(pid), { flag: "wx" });
    return true;
  } catch {
    if (isRunning(Number(readFileSync(file, "utf8")))) return false;
    writeFileSync(file, String(pid));
    return true;
  }
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
