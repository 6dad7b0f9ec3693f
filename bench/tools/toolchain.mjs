// The packages that the build has installed for all workers: nothing is installed twice.
import { createRequire } from "node:module";
import path from "node:path";

export const HERE = path.resolve(import.meta.dirname, "..");
export const ROOT = path.resolve(HERE, "..");

const installed = createRequire(path.join(ROOT, ".samovar/package.json"));

export const { build } = installed("esbuild");
export const { Miniflare, convertV4MiniflareOptions } = installed("miniflare");

export const WRANGLER = path.join(path.dirname(installed.resolve("wrangler/package.json")), "bin/wrangler.js");

/** As the build writes them for a worker of ours. */
export const COMPATIBILITY_DATE = "2026-10-01";
export const COMPATIBILITY_FLAGS = ["enable_request_signal"];

export const VERSIONS = Object.fromEntries(
  ["workerd", "wrangler"].map((name) => [name, installed(`${name}/package.json`).version]));
