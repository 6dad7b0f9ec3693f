import assert from "node:assert/strict";
import { test } from "node:test";
import { mendWasm } from "../mend-wasm.mjs";

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
/** Three functions without parameters that give an i32, the second one exported as "f". */
const DECLARED = [
  ...[1, 5, 1, 0x60, 0, 1, 0x7f],
  ...[3, 4, 3, 0, 0, 0],
  ...[7, 5, 1, 1, 0x66, 0, 1],
];
const SEVEN = [4, 0, 0x41, 7, 0x0b];
/** loop { br 0 }, and then no value. */
const ENDLESS = [7, 0, 0x03, 0x40, 0x0c, 0, 0x0b, 0x0b];
/** block { return 9 }, and then no value. */
const RETURNS_INSIDE = [8, 0, 0x02, 0x40, 0x41, 9, 0x0f, 0x0b, 0x0b];

function moduleOf(...bodies) {
  const code = [bodies.length, ...bodies.flat()];
  return Buffer.from([...HEADER, ...DECLARED, 10, code.length, ...code]);
}

test("a valid module is left as it is", () => {
  const wasm = moduleOf(SEVEN, SEVEN, SEVEN);

  assert.equal(mendWasm(wasm), wasm);
});

test("functions that end without their value are closed, and do what they did", () => {
  const wasm = moduleOf(ENDLESS, RETURNS_INSIDE, ENDLESS);
  assert.throws(() => new WebAssembly.Module(wasm), /fallthru/);

  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(mendWasm(wasm)));

  assert.equal(exports.f(), 9);
});

test("what is invalid for another reason is the engine's to say", () => {
  const adds = [4, 0, 0x6a, 0x0b, 0x0b];

  assert.throws(() => mendWasm(moduleOf(adds, SEVEN, SEVEN)), WebAssembly.CompileError);
});
