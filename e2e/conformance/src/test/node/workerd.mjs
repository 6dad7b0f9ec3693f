/**
 * The built worker in workerd, with the bindings that it is written for and stand-ins for the world:
 *
 *     node workerd.mjs <folder of the worker> <miniflare's folder> [bare]
 *
 * Prints one line of JSON with the worker's address and that of a door behind it (behind.mjs). `bare`: an earlier date
 * and nothing in env.
 */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openDoor } from "./behind.mjs";
import { StandIns } from "./stand-ins.mjs";

const [folder, library, mode] = process.argv.slice(2);
const { Miniflare, Response, convertV4MiniflareOptions } = await import(pathToFileURL(join(library, "dist/src/index.js")).href);
const standIns = new StandIns(Response);

/** Under a name of its own: nothing of the worker depends on what its file is called. */
async function modules() {
  const wasm = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
  return [
    { type: "ESModule", path: join(folder, "renamed.mjs"), contents: readFileSync(join(folder, "worker.js"), "utf8") },
    ...wasm.map((name) => ({ type: "CompiledWasm", path: join(folder, name), contents: readFileSync(join(folder, name)) })),
  ];
}

const object = (className, useSQLite) => ({ className, useSQLite });

const full = {
  cf: { latitude: "48.85340", longitude: "2.34860", region: "Île-de-France", country: "FR", asn: 64496 },
  compatibilityDate: "2025-07-24",
  bindings: {
    EXAMPLE_SECRET: "example",
    SOME_SECRET: "secret!",
    SOME_VARIABLE: "some value",
    SOME_OBJECT_VARIABLE: { foo: 42, bar: "string" },
  },
  d1Databases: ["DB"],
  kvNamespaces: ["SOME_NAMESPACE", "FILE_SIZES", "TEST"],
  r2Buckets: ["EMPTY_BUCKET", "PUT_BUCKET", "SEEDED_BUCKET", "DELETE_BUCKET"],
  durableObjects: {
    COUNTER: object("Counter", false),
    PUT_RAW_TEST_OBJECT: object("PutRawTestObject", false),
    AUTO: object("AutoResponseObject", false),
    MY_CLASS: object("MyClass", false),
    SQL_COUNTER: object("SqlCounter", true),
    SQL_ITERATOR: object("SqlIterator", true),
  },
  queueProducers: { my_queue: { queueName: "my_queue" } },
  queueConsumers: { my_queue: { maxBatchTimeout: 1 } },
  serviceBindings: { remote: (request) => standIns.remote(request) },
  outboundService: (request) => standIns.answer(request),
  assets: { directory: join(folder, "public"), binding: "ASSETS", routerConfig: { has_user_worker: true } },
  secretsStoreSecrets: {
    SECRETS: { store_id: "SECRET_STORE", secret_name: "secret-name" },
    MISSING_SECRET: { store_id: "SECRET_STORE_MISSING", secret_name: "missing-secret" },
  },
  analyticsEngineDatasets: { HTTP_ANALYTICS: { dataset: "http-analytics" } },
  ratelimits: { TEST_RATE_LIMITER: { namespace_id: "1", simple: { limit: 10, period: 60 } } },
  email: {
    send_email: [
      {
        name: "EMAIL",
        allowed_sender_addresses: ["allowed-sender@example.com"],
        allowed_destination_addresses: ["allowed-recipient@example.com"],
      },
    ],
  },
};

const bare = { compatibilityDate: "2024-12-05" };

const miniflare = new Miniflare(
  convertV4MiniflareOptions({ name: "conformance", modules: await modules(), ...(mode === "bare" ? bare : full) }),
);
const url = await miniflare.ready;
if (mode !== "bare") {
  await (await miniflare.getKVNamespace("TEST")).put("simple", "passed");
  await (await miniflare.getSecretsStoreSecretAPI("SECRETS"))().create("secret value");
}
console.log(JSON.stringify({ url, behind: await openDoor(miniflare, standIns) }));

// Ends with who started it, also when that was killed.
process.stdin.resume().on("end", async () => {
  await miniflare.dispose();
  process.exit();
});
