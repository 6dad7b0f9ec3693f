// The contenders as workerd takes them: modules, one of them the worker.
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { HERE, ROOT, build } from "./toolchain.mjs";

export const PLAIN = "hand-written";
export const HONO = "Hono";
export const WASM = "ours, Wasm";
export const JS = "ours, JavaScript";

export const HELLO_TEXT = "hello, text only";
export const HELLO = "hello, with one JSON record";
export const HORATIO = "horatio";

/** Those of the table's own rows. */
export const contenders = () => all("contenders/plain/worker.js", "contenders/hono/worker.js", "target");

/** Those of TechEmpower's test types. */
export const techEmpower = () => all("contenders/techempower/plain.js", "contenders/techempower/hono.js", "techempower/target");

/** What a start costs with nothing in it. */
export const EMPTY = {
  name: "an empty worker", path: "/",
  modules: [{ type: "ESModule", path: "worker.js", contents: "export default { fetch: () => new Response() };" }],
};

/** Whole applications of ours, for their start-up and size. */
export async function applications() {
  const folders = [
    { name: HELLO_TEXT, folder: path.join(HERE, "hello-text/target/worker"), path: "/" },
    { name: HELLO, folder: path.join(ROOT, "handlers/hello/target/worker"), path: "/" },
    { name: HORATIO, folder: path.join(ROOT, "handlers/horatio/target/worker") },
  ];
  return Promise.all(folders
    .filter(({ folder }) => existsSync(folder))
    .map(async ({ folder, ...application }) => ({ ...application, modules: await built(folder) })));
}

async function all(plain, hono, ours) {
  return [
    { name: PLAIN, modules: await bundled(plain) },
    { name: HONO, modules: await bundled(hono) },
    { name: WASM, modules: await built(path.join(HERE, ours, "worker")), sourceMap: path.join(HERE, ours, "samovar/teavm/optimized.wasm.map") },
    { name: JS, modules: await built(path.join(HERE, ours, "worker-js")) },
  ];
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
  const files = await readdir(folder);
  const read = (file) => readFile(path.join(folder, file));
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  return [
    { type: "ESModule", path: "worker.js", contents: (await read("worker.js")).toString() },
    ...(await Promise.all(
      wasm.map(async (file) => ({ type: "CompiledWasm", path: file, contents: await read(file) })),
    )),
  ];
}
