import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { withJsCalled } from "../js-called.mjs";
import { optimizeWasm } from "../optimize-wasm.mjs";

const section = (id, ...content) => [id, content.length, ...content];
const text = (value) => [value.length, ...Buffer.from(value)];
const SEVEN = [4, 0, 0x41, 7, 0x0b];

/**
 * A module whose start gives two functions to the host's `keep`, from all the kinds of types that TeaVM writes: function 1 takes an externref,
 * function 2 an object of the module's; function 4 takes an externref and is given to nobody.
 */
const MODULE = Buffer.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 6,
    ...[0x5e, 0x77, 1], // 0: array of i16
    ...[0x4e, 2, 0x50, 0, 0x5f, 2, 0x63, 1, 1, 0x6d, 0, 0x50, 1, 1, 0x5f, 3, 0x63, 1, 1, 0x6d, 0, 0x7f, 1], // 1, 2: objects
    ...[0x60, 1, 0x70, 0], // 3: (funcref)
    ...[0x60, 1, 0x6f, 1, 0x7f], // 4: (externref) → i32
    ...[0x60, 1, 0x63, 1, 1, 0x7f], // 5: (ref null 1) → i32
    ...[0x60, 0, 0]), // 6: ()
  ...section(2, 1, ...text("host"), ...text("keep"), 0, 3),
  ...section(3, 4, 4, 5, 6, 4),
  ...section(8, 3),
  ...section(9, 1, 3, 0, 2, 1, 2),
  ...section(10, 4, ...SEVEN, ...SEVEN, 10, 0, 0xd2, 1, 0x10, 0, 0xd2, 2, 0x10, 0, 0x0b, ...SEVEN),
]);

test("functions given to JavaScript are marked if JavaScript can call them", () => {
  const added = [...withJsCalled(MODULE).subarray(MODULE.length)];

  assert.deepEqual(added, section(0, ...text("binaryen.js.called"), 1, 1, 1, 0, 0));
});

async function optimized(t) {
  const directory = mkdtempSync(join(tmpdir(), "samovar-"));
  t.after(() => rmSync(directory, { recursive: true }));
  const [input, output] = ["in.wasm", "out.wasm"].map((name) => join(directory, name));
  writeFileSync(input, MODULE);
  await optimizeWasm(input, output);
  return new WebAssembly.Module(readFileSync(output));
}

test("what only JavaScript calls still works when it is optimised", async (t) => {
  const kept = [];
  new WebAssembly.Instance(await optimized(t), { host: { keep: (call) => kept.push(call) } });

  assert.equal(kept[0](null), 7);
});

test("the mark is not shipped", async (t) => {
  assert.deepEqual(WebAssembly.Module.customSections(await optimized(t), "binaryen.js.called"), []);
});

test("elements that TeaVM does not write are refused", () => {
  const active = Buffer.from([...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0], ...section(4, 1, 0x70, 0, 1), ...section(9, 1, 0, 0x41, 0, 0x0b, 0)]);

  assert.throws(() => withJsCalled(active), /elements of the unknown kind 0/);
});
