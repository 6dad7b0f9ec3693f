// The contenders as workerd takes them: modules, one of them the worker.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { HERE, build } from "./toolchain.mjs";


export const PLAIN = "hand-written";
export const HONO = "Hono";
export const WASM = "ours, Wasm";
export const JS = "ours, JavaScript";

/** Those of the table's own rows. */
export const contenders = () => all("contenders/plain/worker.js", "contenders/hono/worker.js", "target");

/** Those of TechEmpower's test types. */
export const techEmpower = () => all("contenders/techempower/plain.js", "contenders/techempower/hono.js", "techempower/target");

async function all(plain, hono, ours) {
  return [
    { name: PLAIN, modules: await bundled(plain) },
    { name: HONO, modules: await bundled(hono) },
    { name: WASM, modules: await built(`${ours}/worker`) },
    { name: JS, modules: await built(`${ours}/worker-js`) },
  ];
}

/** KiB of all modules, as Cloudflare counts them. */
export function gzipKib(modules) {
  return modules.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1024;
}

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [path.join(HERE, entry)],
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    write: false,
  });
  return [{ type: "ESModule", path: "worker.js", contents: outputFiles[0].text }];
}

async function built(folder) {
  const files = await readdir(path.join(HERE, folder));
  const read = (file) => readFile(path.join(HERE, folder, file));
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  return [
    { type: "ESModule", path: "worker.js", contents: (await read("worker.js")).toString() },
    ...(await Promise.all(
      wasm.map(async (file) => ({ type: "CompiledWasm", path: file, contents: await read(file) })),
    )),
  ];
}
