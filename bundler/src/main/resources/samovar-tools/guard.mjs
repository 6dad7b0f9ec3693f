import { spawn } from "node:child_process";
import { wranglerCommand, wranglerEnvironment } from "./wrangler.mjs";

// node guard.mjs wrangler dev …   |   node guard.mjs <any command> …
//
// Runs a command that ends when whoever started it ends, however that is: a parent killed with SIGKILL closes this
// process's stdin all the same. The command has a process group of its own, so that none of its own children outlives it:
// wrangler's workerd would keep the port. What wrangler says by IPC (DEV_SERVER_READY, with its port) is a line that starts with @@.
const STOP_MILLIS = 5000;

const [command, ...args] = process.argv.slice(2);
const [program, ...rest] = command === "wrangler" ? wranglerCommand(args) : [command, ...args];
const child = spawn(program, rest, {
  env: wranglerEnvironment(process.env),
  detached: true,
  stdio: ["ignore", "inherit", "inherit", "ipc"],
});

child.on("message", (message) => console.log(`@@${typeof message === "string" ? message : JSON.stringify(message)}`));
child.on("error", (error) => {
  console.error(`${program} cannot be run: ${error.message}`);
  process.exit(127);
});
child.on("exit", (code, signal) => {
  endGroup();
  process.exit(code ?? (signal ? 0 : 1));
});

process.stdin.resume().on("end", stop).on("close", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);

function stop() {
  child.kill("SIGTERM");
  setTimeout(endGroup, STOP_MILLIS).unref();
}

function endGroup() {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // nothing of it is left
  }
}
