import assert from "node:assert/strict";
import { test } from "node:test";
import { checkBundle } from "../check-bundle.mjs";
import { Problems } from "../problems.mjs";

const DEFAULT = "export default {};";

function check(code, expected = {}) {
  const problems = new Problems();
  checkBundle(code, { imports: [], exports: ["default"], ...expected }, problems);
  return problems.errors;
}

for (const [code, found] of [
  ["eval('1')", "use of eval"],
  ["(0,eval)('1')", "use of eval"],
  ["const f=eval;", "use of eval"],
  ["globalThis.eval('1')", "use of globalThis.eval"],
  ["self['eval']('1')", "use of self.eval"],
  ["new Function('return 1')", "use of Function"],
  ["Function('return 1')()", "use of Function"],
  ["Function.prototype.constructor('x')", "a constructor called with text"],
  ["(()=>{}).constructor('return 1')", "a constructor called with text"],
  ["setTimeout('x()',1)", "setTimeout called with text"],
  ["import('./x.js')", "dynamic import()"],
  ["const fs=require('fs')", "use of require"],
  ["require.resolve('fs')", "use of require"],
  ["const o={eval};", "use of eval"],
]) {
  test(`refused: ${code}`, () => {
    const errors = check(`${code};${DEFAULT}`);

    assert.ok(errors.length >= 1);
    assert.match(errors[0], new RegExp(`^worker\\.js:1:\\d+: ${found.replace(/[().]/g, "\\$&")} \\[`));
  });
}

for (const code of [
  "x instanceof Function;",
  "Function.prototype.call.call(f)",
  "typeof require",
  "const o={eval:1,require(){}};o.eval;o.require()",
  "new a.constructor(1)",
  "setTimeout(()=>{},1)",
  "'eval(1) new Function import()'",
  "/eval\\(/.test(x)",
]) {
  test(`harmless: ${code}`, () => {
    assert.deepEqual(check(`${code};${DEFAULT}`), []);
  });
}

test("imports: the sibling and cloudflare:* only", () => {
  const code = `import a from "./a.wasm";import b from "cloudflare:workers";import c from "node:fs";import d from "./b.wasm";${DEFAULT}`;

  const errors = check(code, { imports: ["a.wasm"] });

  assert.equal(errors.length, 2);
  assert.match(errors[0], /imports 'node:fs'; a worker may import \.\/a\.wasm and cloudflare:\* only/);
  assert.match(errors[1], /imports '\.\/b\.wasm'/);
});

test("exports: exactly the manifest's", () => {
  const errors = check(`const x=1;class A{}export{x as version,A as Counter};${DEFAULT}`, { exports: ["default", "Counter", "Feed"] });

  assert.deepEqual(errors[0], "worker.js does not export Feed, which the manifest names.");
  assert.match(errors[1], /^worker\.js exports version, which the manifest does not name/);
});

test("modules of the runtime are those that are named", () => {
  const code = `import"node:buffer";import"node:fs";${DEFAULT}`;

  assert.deepEqual(check(code, { builtins: ["node:buffer"] }).length, 1);
  assert.match(check(code, { builtins: ["node:buffer"] })[0], /imports 'node:fs'; a worker may import node:buffer and cloudflare:\* only/);
});
