import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** wrangler's own workerd. */
const wrangler = createRequire(import.meta.url).resolve("wrangler/package.json");
const { default: workerd, compatibilityDate: newestDate } = createRequire(wrangler)("workerd");

/** The platform gives a worker one second of CPU time to start; a build machine may be slow. */
const CPU_SECONDS = 10;
const FAULT = "service worker: ";

/**
 * Start a finished worker once in workerd, as Cloudflare does when it loads it: its modules are evaluated, so that Java's static initialisers, @Startup
 * methods and routes(…) run. There is no env and no event.
 *
 * workerd and not Node, since only workerd refuses at this time what the platform refuses: random values, timers, fetch.
 * @param {string} folder to write into
 * @param {{code: string, wasm: {name: string, bytes: Buffer}[]}} worker
 * @param {Record<string, any>} config wrangler's
 * @returns {Promise<string | undefined>} what workerd says if the worker does not start
 */
export async function startWorker(folder, { code, wasm }, config) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "worker.js"), code);
  for (const { name, bytes } of wasm) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "test.js"), 'import "./worker.js";\nexport default { test() {} };\n');
  writeFileSync(join(folder, "workerd.capnp"), configText(wasm, config));
  return faultOf(await runTest(join(folder, "workerd.capnp")));
}

/** workerd's cloudflare:email is made from it; the platform has one, and wrangler brings one. */
const EMAIL = "export default { EmailMessage: class EmailMessage {} };";

/** @see https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
function configText(wasm, { compatibility_date: date, compatibility_flags: flags = [] }) {
  const modules = [
    ...["test.js", "worker.js"].map((name) => `(name = "${name}", esModule = embed "${name}")`),
    ...wasm.map(({ name }) => `(name = "${name}", wasm = embed "${name}")`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "worker", worker = .worker)],
  extensions = [(modules = [(name = "cloudflare-internal:email", internal = true, esModule = "${EMAIL}")])],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  compatibilityDate = ${JSON.stringify(date < newestDate ? date : newestDate)},
  compatibilityFlags = ${JSON.stringify(flags)},
);
`;
}

/** The kernel ends a start that does not end, also where this process is gone by then. */
function runTest(config) {
  const limited = ["-c", `ulimit -t ${CPU_SECONDS}; exec "$0" "$@"`, workerd, "test", "--experimental", config];
  const child = spawn("/bin/sh", limited, { stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  child.stderr.setEncoding("utf8").on("data", (part) => (text += part));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (status, signal) => resolve({ status, signal, text }));
  });
}

function faultOf({ status, signal, text }) {
  if (status === 0) return undefined;
  if (signal !== null) return `it was still starting after ${CPU_SECONDS} seconds of CPU time`;
  const at = text.indexOf(FAULT);
  return at < 0 ? text : text.slice(at + FAULT.length);
}
