import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// `npm ci` of the tools, only when their lock file is not the one that was installed last (it takes 3 to 30 seconds).
// It needs no package itself.
const tools = dirname(fileURLToPath(import.meta.url));
const wanted = join(tools, "package-lock.json");
const installed = join(tools, "node_modules/.samovar-installed.json");
const guard = join(tools, ".installing");
const NPM = join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js"); // where frontend-maven-plugin puts it
const GUARD_MILLIS = 300_000;

if (!isInstalled()) {
  await takeGuard();
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(guard, { force: true });
  }
}

function isInstalled() {
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(wanted));
}

function install() {
  console.log("npm ci (tools of the build, once)");
  const { status } = spawnSync(process.execPath, [NPM, "ci", "--loglevel=error"], {
    cwd: tools,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  copyFileSync(wanted, installed);
}

/** Two builds may start at once (./dev and an editor): the second waits for the first. */
async function takeGuard() {
  for (;;) {
    try {
      writeFileSync(guard, String(process.pid), { flag: "wx" });
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (isStale()) rmSync(guard, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Left by a build that was killed. */
function isStale() {
  try {
    return Date.now() - statSync(guard).mtimeMs > GUARD_MILLIS || !isAlive(Number(readFileSync(guard, "utf8")));
  } catch {
    return false; // gone meanwhile
  }
}

function isAlive(pid) {
  try {
    return pid === 0 || process.kill(pid, 0); // 0: not written yet
  } catch (error) {
    return error.code === "EPERM";
  }
}
