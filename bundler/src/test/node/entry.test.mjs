import assert from "node:assert/strict";
import { test } from "node:test";
import { entrySource } from "../entry.mjs";
import { manifest } from "./project.mjs";

test("one line an event, once", () => {
  const events = [{ event: "fetch" }, { event: "scheduled", cron: "1 * * * *" }, { event: "scheduled", cron: "2 * * * *" }];

  const source = entrySource(manifest({ events }), "wasm");

  assert.equal(
    source,
    `import module from "./horatio.wasm";
import bodies from "./bodies.js";
import { start } from "./host/entry.js";
const dispatch = start(module, bodies);
export default {
  fetch: (request, env, ctx) => dispatch("fetch", request, env, ctx),
  scheduled: (controller, env, ctx) => dispatch("scheduled", controller, env, ctx),
};
`,
  );
});

test("the platform's modules that the program imports are handed over", () => {
  const source = entrySource(manifest(), "wasm", ["cloudflare:email", "cloudflare:sockets"]);

  assert.match(source, /\nimport \* as module0 from "cloudflare:email";\nimport \* as module1 from "cloudflare:sockets";\n/);
  assert.match(source, /\nconst dispatch = start\(module, bodies, \{ "cloudflare:email": module0, "cloudflare:sockets": module1 \}\);\n/);
});

test("e-mail and traces are handed over as they come", () => {
  const source = entrySource(manifest({ events: [{ event: "email" }, { event: "tail" }] }), "wasm");

  assert.match(source, /\n {2}email: \(message, env, ctx\) => dispatch\("email", message, env, ctx\),\n/);
  assert.match(source, /\n {2}tail: \(events, env, ctx\) => dispatch\("tail", events, env, ctx\),\n/);
});

test("the JavaScript target starts TeaVM's module", () => {
  assert.match(entrySource(manifest(), "js"), /^import \* as program from "\.\/teavm\/classes\.js";/);
});

test("an event that workerd does not know is refused", () => {
  assert.throws(() => entrySource(manifest({ events: [{ event: "fetched" }] }), "js"), /No handler of a worker is called 'fetched'/);
});

test("a Durable Object is a class with the methods that Java's has", () => {
  const exports = [{ name: "Counter", kind: "durable-object", methods: ["fetch", "alarm"], class: "com.acme.Counter" }];

  assert.match(
    entrySource(manifest({ exports }), "wasm"),
    /\nimport \{ durableObject \} from "\.\/host\/durable\.js";\nexport class Counter extends durableObject\(dispatch, "Counter", \["fetch","alarm"\]\) \{\}\n$/,
  );
});

test("a Workflow is a class whose runs are events", () => {
  const exports = [{ name: "OrderFlow", kind: "workflow", class: "com.acme.OrderFlow" }];

  assert.match(
    entrySource(manifest({ exports }), "wasm"),
    /\nimport \{ workflow \} from "\.\/host\/workflow\.js";\nexport class OrderFlow extends workflow\(dispatch, "OrderFlow"\) \{\}\n$/,
  );
});

test("Hyperdrive's connections are there before Java is", () => {
  const bindings = [{ name: "HYPERDRIVE", kind: "hyperdrive", class: "com.acme.AppEnv" }];

  assert.match(entrySource(manifest({ bindings }), "wasm"), /^import "\.\/host\/postgres\.js";\nimport module/);
});

test("an entry point is a class with the methods of its interfaces", () => {
  const exports = [{ name: "Bank", kind: "entrypoint", methods: ["find", "fetch"], class: "com.acme.Bank" }];

  assert.match(
    entrySource(manifest({ exports }), "wasm"),
    /\nimport \{ entrypoint \} from "\.\/host\/entrypoint\.js";\nexport class Bank extends entrypoint\(dispatch, "Bank", \["find","fetch"\]\) \{\}\n$/,
  );
});
