// What a process has used, from /proc, and where it runs.
import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import os from "node:os";

/** Seconds of processor of all threads that live. */
export async function cpuSeconds(pid) {
  const threads = await readdir(`/proc/${pid}/task`);
  // The ticks of /proc/<pid>/stat are 10 ms each, which is 1 % of a round.
  const used = await Promise.all(threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/schedstat`, "utf8")));
  return used.reduce((sum, line) => sum + Number(line.split(" ")[0]), 0) / 1e9;
}

/** Resident memory in MiB. */
export async function residentMib(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
}

/** Until the process does nothing: what was asked of it when the load ended is done too. */
export async function quiet(pid) {
  const end = Date.now() + 10_000;
  let used = await cpuSeconds(pid);
  while (Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const before = used;
    used = await cpuSeconds(pid);
    if (used - before < 0.002) {
      return;
    }
  }
}

/** Whether load and workerd each have cores of their own. */
export const separate = os.availableParallelism() > 1 && hasTaskset();

/** A command that keeps to the first core. */
export const onFirstCore = (command) => (separate ? ["taskset", "-c", "0", ...command] : command);

/** All threads of a process to the other cores; those to come follow. */
export function toOtherCores(pid) {
  if (separate) {
    execFileSync("taskset", ["-a", "-p", "-c", `1-${os.availableParallelism() - 1}`, String(pid)], { stdio: "ignore" });
  }
}

function hasTaskset() {
  try {
    execFileSync("taskset", ["-V"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
