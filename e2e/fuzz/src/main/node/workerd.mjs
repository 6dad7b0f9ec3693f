/**
 * A built worker in workerd, as its wrangler.toml says, with stand-ins for the world:
 *
 *     node workerd.mjs <folder of the worker> <folder of wrangler and miniflare> <folder for state> [secret=text …]
 *
 * Prints one line of JSON with the worker's address. It ends when its input ends, so also when the program that started
 * it was killed.
 */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, library, state, ...secrets] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(library, path)).href);
const { Miniflare, Response, convertV4MiniflareOptions } = await load("miniflare/dist/src/index.js");
const { unstable_getMiniflareWorkerOptions, unstable_splitSqlQuery } = (await load("wrangler/wrangler-dist/cli.js")).default;

async function modules() {
  const wasm = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
  return [
    { type: "ESModule", path: join(folder, "worker.js"), contents: readFileSync(join(folder, "worker.js"), "utf8") },
    ...wasm.map((name) => ({ type: "CompiledWasm", path: join(folder, name), contents: readFileSync(join(folder, name)) })),
  ];
}

/** Other workers and the Internet: each answers the same, however often it is asked. */
function standIns(options) {
  const text = () => new Response("hello world", { headers: { "content-type": "text/plain" } });
  const services = Object.entries(options.serviceBindings ?? {}).filter(([, service]) => typeof service !== "function");
  return {
    serviceBindings: { ...options.serviceBindings, ...Object.fromEntries(services.map(([name]) => [name, text])) },
    outboundService: text,
  };
}

/** Each D1 database's tables, from the migrations that the build laid beside the worker. */
async function migrate(miniflare, databases) {
  const files = (await readdir(join(folder, "migrations")).catch(() => [])).filter((name) => name.endsWith(".sql")).sort();
  for (const name of databases) {
    const database = await miniflare.getD1Database(name);
    for (const file of files) {
      const statements = unstable_splitSqlQuery(readFileSync(join(folder, "migrations", file), "utf8"));
      await database.batch(statements.map((statement) => database.prepare(statement)));
    }
  }
}

const { workerOptions } = unstable_getMiniflareWorkerOptions(join(folder, "wrangler.toml"));
const miniflare = new Miniflare(
  convertV4MiniflareOptions({
    ...workerOptions,
    ...standIns(workerOptions),
    bindings: { ...workerOptions.bindings, ...Object.fromEntries(secrets.map((each) => each.split("="))) },
    name: "fuzzed",
    modules: await modules(),
    defaultPersistRoot: state,
    cf: { country: "FR", latitude: "48.85340", longitude: "2.34860" },
  }),
);
const url = await miniflare.ready;
await migrate(miniflare, Object.keys(workerOptions.d1Databases ?? {}));
console.log(JSON.stringify({ url }));

process.stdin.resume().on("end", async () => {
  await miniflare.dispose();
  process.exit();
});
