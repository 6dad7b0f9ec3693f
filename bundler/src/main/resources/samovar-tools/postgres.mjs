import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {import("./manifest.mjs").Manifest} Manifest */

// The npm package postgres speaks PostgreSQL for workers that have a Hyperdrive binding; no other worker has any of it.

const PACKAGES = join(dirname(fileURLToPath(import.meta.url)), "node_modules");

/** What its build for Cloudflare needs of Node. */
const NODE_MODULES = ["node:buffer", "node:events", "node:stream"];

/** The flag by which workerd has them. */
export const NODE_FLAG = "nodejs_compat";

/** @param {Manifest} manifest */
export function usesHyperdrive({ bindings }) {
  return bindings.some(({ kind }) => kind === "hyperdrive");
}

/** The modules of Node that the worker imports. */
export function nodeModules(/** @type {Manifest} */ manifest) {
  return usesHyperdrive(manifest) ? NODE_MODULES : [];
}

/** What esbuild needs to find the package, in its build for Cloudflare. */
export function postgresOptions(/** @type {Manifest} */ manifest) {
  return usesHyperdrive(manifest) ? { nodePaths: [PACKAGES], conditions: ["workerd"], plugins: [staticSockets] } : { plugins: [] };
}

/**
 * The package would import cloudflare:sockets while it runs, for connections of its own. Ours are the binding's, and a
 * worker imports nothing while it runs.
 */
const staticSockets = {
  name: "static-sockets",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]postgres[\\/]cf[\\/]polyfills\.js$/ }, ({ path }) => {
      const code = readFileSync(path, "utf8");
      const dynamic = "await import('cloudflare:sockets')";
      if (!code.includes(dynamic)) throw new Error(`${path} is not as expected: has the version of postgres changed?`);
      return { contents: code.replace(dynamic, "{}"), loader: "js" };
    });
  },
};
