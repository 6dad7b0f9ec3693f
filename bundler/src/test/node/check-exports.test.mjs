import assert from "node:assert/strict";
import { test } from "node:test";
import { binding, check } from "./project.mjs";

const COUNTER = { name: "Counter", kind: "durable-object", contracts: ["com.acme.Feed"], class: "com.acme.Counter", source: "com/acme/Counter.java", line: 8 };
const FLOW = { name: "OrderFlow", kind: "workflow", contracts: ["com.acme.Order"], class: "com.acme.OrderFlow", source: "com/acme/OrderFlow.java", line: 5 };
const object = (className) => `[[durable_objects.bindings]]\nname = "C"\nclass_name = "${className}"`;
const workflow = (className) => `[[workflows]]\nname = "orders"\nbinding = "ORDER_FLOW"\nclass_name = "${className}"`;

test("class_name must be exported", () => {
  const parts = { bindings: [binding("C", "durable-object")], exports: [COUNTER] };

  assert.match(check(object("Conter"), parts).errors[0], /template:3: class_name 'Conter' is not a class that this worker exports\. Nearest: 'Counter'/);
});

test("class_name must be of the binding's kind", () => {
  const parts = { exports: [COUNTER, FLOW] };

  assert.match(check(workflow("Counter"), parts).errors[0], /template:4: class_name 'Counter' is a durable-object \(Counter\.java:8\)\. It exports OrderFlow\./);
});

test("a class elsewhere is not ours to check", () => {
  const text = `${object("Conter")}\nscript_name = "other"`;

  assert.deepEqual(check(text, { bindings: [binding("C", "durable-object")] }).errors, []);
});

test("a class must implement what its binding is for", () => {
  const bindings = [binding("C", "durable-object", { contract: "com.acme.Chat" })];

  assert.match(
    check(object("Counter"), { bindings, exports: [COUNTER] }).errors[0],
    /Binding 'C' \(AppEnv\.java:12\) is for com\.acme\.Chat, and the class 'Counter' \(Counter\.java:8\), which .*template:3 names, is for com\.acme\.Feed\. Name another class_name, or let it implement com\.acme\.Chat\./,
  );
});

test("a class that implements it is right", () => {
  const bindings = [binding("C", "durable-object", { contract: "com.acme.Feed" })];

  assert.deepEqual(check(object("Counter"), { bindings, exports: [COUNTER] }).errors, []);
});

test("Workflows are written from the code", () => {
  const { config, errors } = check("[env.staging]\n[env.production]", { exports: [FLOW], bindings: [binding("ORDER_FLOW", "workflow", { contract: "com.acme.Order" })] });

  assert.deepEqual(errors, []);
  assert.deepEqual(config.workflows, [{ name: "horatio-order-flow", binding: "ORDER_FLOW", class_name: "OrderFlow" }]);
  assert.equal(config.env.staging.workflows[0].name, "horatio-staging-order-flow");
});

test("a Workflow that the configuration leaves out is named", () => {
  const other = { ...FLOW, name: "OtherFlow", line: 9 };

  assert.match(
    check(workflow("OrderFlow"), { exports: [FLOW, other], bindings: [binding("ORDER_FLOW", "workflow")] }).errors[0],
    /Workflow 'OtherFlow' \(OrderFlow\.java:9\) is in no \[\[workflows\]\] of .*template\. Add \[\[workflows\]\] name = "…" binding = "…" class_name = "OtherFlow"/,
  );
});

test("a worker that calls itself must have the entry point", () => {
  const bank = { name: "Bank", kind: "entrypoint", methods: ["find"], contracts: ["com.acme.Accounts"], class: "com.acme.Bank", source: "com/acme/Bank.java", line: 7 };
  const text = '[[services]]\nbinding = "ACCOUNTS"\nservice = "horatio"\nentrypoint = "Bnak"';
  const bindings = [binding("ACCOUNTS", "service", { contract: "com.acme.Accounts" })];

  assert.match(check(text, { bindings, exports: [bank] }).errors[0], /template:4: entrypoint 'Bnak' is not a class that this worker exports\. Nearest: 'Bank'/);
  assert.deepEqual(check(text.replace("Bnak", "Bank"), { bindings, exports: [bank] }).errors, []);
  assert.deepEqual(check(text.replace("horatio", "other"), { bindings }).errors, []);
});
