import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "smol-toml";
import { configText } from "../config.mjs";
import { binding, check } from "./project.mjs";

test("the project's keys replace the common ones, flags are joined", () => {
  const { config } = check('name = "other"\ncompatibility_flags = ["nodejs_compat"]');

  assert.equal(config.name, "other");
  assert.deepEqual(config.compatibility_flags, ["enable_request_signal", "nodejs_compat"]);
});

test("an empty list of flags drops the common ones", () => {
  assert.deepEqual(check("compatibility_flags = []").config.compatibility_flags, []);
});

test("a flag's opposite takes its place, as workerd refuses both", () => {
  const { config } = check('compatibility_flags = ["disable_request_signal"]');

  assert.deepEqual(config.compatibility_flags, ["disable_request_signal"]);
});

test("without flags of its own a project has the common ones", () => {
  assert.deepEqual(check("").config.compatibility_flags, ["enable_request_signal"]);
});

test("the project says its own compatibility date", () => {
  assert.equal(check('compatibility_date = "2025-07-24"').config.compatibility_date, "2025-07-24");
});

test("secrets that the code needs are required, in each environment", () => {
  const { config } = check("[env.staging]", { bindings: [binding("JWT", "secret"), binding("X", "secret", { optional: true })] });

  assert.deepEqual(config.secrets, { required: ["JWT"] });
  assert.deepEqual(config.env.staging.secrets, { required: ["JWT"] });
});

test("a secret given as a variable is not required as a secret", () => {
  const { config, errors } = check('[vars]\nJWT = "for tests"', { bindings: [binding("JWT", "secret")] });

  assert.equal(config.secrets, undefined);
  assert.deepEqual(errors, []);
});

test("crons come from the code", () => {
  const scheduled = { event: "scheduled", cron: "23 * * * *", class: "com.acme.Horatio" };

  assert.deepEqual(check("", { events: [scheduled] }).config.triggers, { crons: ["23 * * * *"] });
});

test("senders of e-mail and consumers of traces are handed on", () => {
  const email = { name: "EMAIL", allowed_sender_addresses: ["shop@example.com"], destination_address: "ann@example.com" };
  const template = `[[send_email]]\n${Object.entries(email).map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join("\n")}\n`;
  const { config, errors } = check(`${template}[[tail_consumers]]\nservice = "watcher"`, { bindings: [binding("EMAIL", "send-email")] });

  assert.deepEqual(errors, []);
  const text = configText(config, ["a"]);
  assert.deepEqual({ ...parse(text).send_email[0] }, email);
  assert.equal(parse(text).tail_consumers[0].service, "watcher");
});

test("what is written reads back the same", () => {
  const { config } = check('[vars]\nA = { b = [1, 2.5, true] }\n[[env.x.kv_namespaces]]\nbinding = "KV"\n[[kv_namespaces]]\nbinding = "KV"');

  assert.deepEqual(parse(configText(config, ["a", "b"])), parse(configText(parse(configText(config, ["a"])), ["a"])));
  assert.match(configText(config, ["a", "b"]), /^# Made by the build from a and b: edit there\.\n/);
});

test("classes of Durable Objects are in a migration", () => {
  const exports = [{ name: "Counter", kind: "durable-object", methods: [], class: "com.acme.Counter" }];

  const { config, errors } = check("", { exports });

  assert.deepEqual(config.migrations, [{ tag: "v1", new_sqlite_classes: ["Counter"] }]);
  assert.deepEqual(errors, []);
});

test("Hyperdrive's client needs a flag, also where an environment has its own", () => {
  const section = '[[hyperdrive]]\nbinding = "PG"\nid = "x"\n';
  const own = `[env.a]\ncompatibility_flags = ["x"]\n[[env.a.hyperdrive]]\nbinding = "PG"\nid = "x"\n[env.b]\n[[env.b.hyperdrive]]\nbinding = "PG"\nid = "x"`;

  const { config, errors } = check(section + own, { bindings: [binding("PG", "hyperdrive")] });

  assert.deepEqual(config.compatibility_flags, ["enable_request_signal", "nodejs_compat"]);
  assert.deepEqual(config.env.a.compatibility_flags, ["x", "nodejs_compat"]);
  assert.equal(config.env.b.compatibility_flags, undefined);
  assert.deepEqual(errors, []);
});

test("a Hyperdrive that is not configured is an error that says what to add", () => {
  const { errors } = check("", { bindings: [binding("PG", "hyperdrive")] });

  assert.match(errors[0], /Binding 'PG' \(AppEnv\.java:12, Hyperdrive\) is not in .*Add \[\[hyperdrive\]\] binding = "PG"/);
});
