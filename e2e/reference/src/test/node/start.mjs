/**
 * Three workers, each in a workerd of its own: the JavaScript worker, and ours on Wasm and on JavaScript.
 *
 *     node start.mjs <target folder of the project> <node_modules>
 *
 * Prints one line of JSON with the address of each, and ends when its standard input ends.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [target, library] = process.argv.slice(2);
const load = async (path) => import(pathToFileURL(join(library, path)).href);
const { Miniflare, convertV4MiniflareOptions } = await load("miniflare/dist/src/index.js");
const { parse } = await load("smol-toml/dist/index.js");
const types = { ".js": "ESModule", ".mjs": "ESModule", ".wasm": "CompiledWasm" };

/** The files of a folder that are modules, the entry first. */
function modules(folder, entry) {
  const names = readdirSync(folder).filter((name) => /\.(mjs|js|wasm)$/.test(name) && name !== entry);
  return [entry, ...names].map((name) => ({
    type: types[/\.\w+$/.exec(name)[0]],
    path: join(folder, name),
    contents: name.endsWith(".wasm") ? readFileSync(join(folder, name)) : readFileSync(join(folder, name), "utf8"),
  }));
}

/** All three have the date and the flags that the build gave to the Java worker. */
const config = parse(readFileSync(join(target, "worker/wrangler.toml"), "utf8"));

function start(name, folder, entry, durableObjects = {}) {
  return new Miniflare(
    convertV4MiniflareOptions({
      name,
      modules: modules(folder, entry),
      compatibilityDate: config.compatibility_date,
      compatibilityFlags: config.compatibility_flags ?? [],
      d1Databases: ["DB"],
      kvNamespaces: ["KV"],
      r2Buckets: ["BUCKET"],
      durableObjects,
    }),
  );
}

const objects = { READERS: { className: "Reader", useSQLite: true } };
const workers = {
  reference: start("reference", new URL("worker", import.meta.url).pathname, "reference.mjs"),
  wasm: start("wasm", join(target, "worker"), "worker.js", objects),
  js: start("js", join(target, "worker-js"), "worker.js", objects),
};
const addresses = {};
for (const [name, worker] of Object.entries(workers)) {
  addresses[name] = (await worker.ready).href;
}
console.log(JSON.stringify(addresses));

process.stdin.resume().on("end", async () => {
  await Promise.all(Object.values(workers).map((worker) => worker.dispose()));
  process.exit();
});
