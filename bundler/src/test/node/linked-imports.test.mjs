import assert from "node:assert/strict";
import { test } from "node:test";
import { withImportsOnly } from "../linked-imports.mjs";

const CODE = `const made = linked("teavm", {
  one: () => 1, two() { return { three: 3 }; },
  three: linked("other", { one: 1 }),
  many: [],
});
const plain = { one: 1, four: 4 };`;

function names(imports) {
  return withImportsOnly(CODE, imports).replace(/\s+/g, " ");
}

test("what is not imported is taken out, and nothing else", () => {
  const code = names([{ module: "teavm", name: "two" }]);

  assert.equal(code, 'const made = linked("teavm", { two() { return { three: 3 }; }, }); const plain = { one: 1, four: 4 };');
});

test("an import of another module is another import", () => {
  const code = names([{ module: "other", name: "one" }, { module: "teavm", name: "three" }]);

  assert.match(code, /^const made = linked\("teavm", \{ three: linked\("other", \{ one: 1 \}\), \}\);/);
});

test("a name stands for those that end in digits", () => {
  const code = names([{ module: "teavm", name: "many12" }]);

  assert.match(code, /^const made = linked\("teavm", \{ many: \[\], \}\);/);
});

test("a name does not stand for those that are there themselves", () => {
  const code = withImportsOnly('linked("teavm", { call: [], call1: 1 });', [{ module: "teavm", name: "call1" }]);

  assert.match(code, /^linked\("teavm", \{ +call1: 1 \}\);/);
});

test("all that stays keeps its line and column", () => {
  const code = withImportsOnly(CODE, []);

  assert.equal(code.indexOf("const plain"), CODE.indexOf("const plain"));
});
