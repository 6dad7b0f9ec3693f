import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Say nothing to anyone, ask nothing, write nothing outside the project; what the developer has set stays. */
const ENVIRONMENT = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_WRITE_LOGS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
};

/** @see https://developers.cloudflare.com/workers/wrangler/commands/#dev */
const DEV_FLAGS = { "--ip": "127.0.0.1", "--inspector-port": "0", "--show-interactive-dev-session": "false" };

/**
 * The command that runs wrangler itself. Its launcher (bin/wrangler.js) would be one process more to end.
 * @param {string[]} args
 * @returns {string[]}
 */
export function wranglerCommand(args) {
  const home = dirname(createRequire(import.meta.url).resolve("wrangler/package.json"));
  const cli = join(home, "wrangler-dist/cli.js");
  return [process.execPath, "--no-warnings", cli, ...(args[0] === "dev" ? withDevFlags(args) : args)];
}

/** @param {NodeJS.ProcessEnv} env */
export function wranglerEnvironment(env) {
  return { ...ENVIRONMENT, ...env };
}

function withDevFlags(args) {
  const missing = Object.entries(DEV_FLAGS).filter(([flag]) => !args.some((arg) => arg === flag || arg.startsWith(`${flag}=`)));
  return [...args, ...missing.map(([flag, value]) => `${flag}=${value}`)];
}
