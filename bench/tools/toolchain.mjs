// The packages that the build has installed for all workers: nothing is installed twice.
import { createRequire } from "node:module";
import path from "node:path";

export const HERE = path.resolve(import.meta.dirname, "..");
export const ROOT = path.resolve(HERE, "..");

const installed = createRequire(path.join(ROOT, ".samovar/package.json"));

export const { build } = installed("esbuild");
export const { Miniflare, convertV4MiniflareOptions } = installed("miniflare");
