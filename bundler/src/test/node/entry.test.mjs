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

test("the JavaScript target starts TeaVM's module", () => {
  assert.match(entrySource(manifest(), "js"), /^import \* as program from "\.\/teavm\/classes\.js";/);
});

test("an event that workerd does not know is refused", () => {
  assert.throws(() => entrySource(manifest({ events: [{ event: "fetched" }] }), "js"), /No handler of a worker is called 'fetched'/);
});
