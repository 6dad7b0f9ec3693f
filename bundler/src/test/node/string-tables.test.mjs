import assert from "node:assert/strict";
import { test } from "node:test";
import { Edits } from "../edits.mjs";
import { giveTables } from "../string-tables.mjs";

const section = (id, ...content) => [id, content.length, ...content];
const text = (value) => [value.length, ...Buffer.from(value)];
const body = (...code) => [code.length + 1, 0, ...code];
const hasTable = (global) => [0x23, global, 0xfb, 2, 2, 0, 0x23, 2, 0xd3];

/**
 * A module as TeaVM makes it. Globals 1 and 3 are strings, 2 is the table of their class, 4 counts from `host.base`, which is 0. `fill` gives both
 * strings their characters and their tables; `haveTables` tells whether they have them, `count` counts up.
 * @param {number} assigned the field that gets characters; TeaVM's is 2
 */
function moduleOf(assigned = 2) {
  return Buffer.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 7,
      ...[0x5f, 1, 0x7f, 1], // 0: the table
      ...[0x5e, 0x77, 1], // 1: characters
      ...[0x5f, 5, 0x63, 0, 1, 0x6d, 1, 0x63, 1, 1, 0x63, 1, 1, 0x7f, 1], // 2: the string
      ...[0x60, 1, 0x64, 2, 0], // 3: (string)
      ...[0x60, 0, 1, 0x63, 1], // 4: () → characters
      ...[0x60, 0, 0], // 5: ()
      ...[0x60, 0, 1, 0x7f]), // 6: () → i32
    ...section(2, 1, ...text("host"), ...text("base"), 3, 0x7f, 0),
    ...section(3, 5, 3, 4, 5, 6, 6),
    ...section(6, 4,
      ...[0x64, 2, 0, 0xfb, 1, 2, 0x0b],
      ...[0x64, 0, 0, 0xfb, 1, 0, 0x0b],
      ...[0x64, 2, 0, 0xfb, 1, 2, 0x0b],
      ...[0x7f, 1, 0x23, 0, 0x0b]),
    ...section(7, 3, ...text("fill"), 0, 2, ...text("haveTables"), 0, 3, ...text("count"), 0, 4),
    ...section(10, 5,
      ...body(0x20, 0, 0x10, 1, 0xfb, 5, 2, assigned, 0x20, 0, 0x23, 2, 0xfb, 5, 2, 0, 0x0b),
      ...body(0x41, 3, 0xfb, 7, 1, 0x0b),
      ...body(0x23, 1, 0x10, 0, 0x23, 3, 0x10, 0, 0x0b),
      ...body(...hasTable(1), ...hasTable(3), 0x71, 0x0b),
      ...body(0x23, 4, 0x41, 1, 0x6a, 0x24, 4, 0x23, 4, 0x0b)),
  ]);
}

function withTables(wasm) {
  const edits = new Edits(wasm);
  giveTables(wasm, edits);
  return edits.apply().wasm;
}

function exportsOf(wasm) {
  return new WebAssembly.Instance(new WebAssembly.Module(wasm), { host: { base: 0 } }).exports;
}

test("strings have their table from the start", () => {
  assert.equal(exportsOf(moduleOf()).haveTables(), 0);
  assert.equal(exportsOf(withTables(moduleOf())).haveTables(), 1);
});

test("what sets their characters still does, and the other globals are what they were", () => {
  const { fill, haveTables, count } = exportsOf(withTables(moduleOf()));

  fill();

  assert.equal(haveTables(), 1);
  assert.deepEqual([count(), count()], [1, 2]);
});

test("another assignment is left alone", () => {
  assert.deepEqual(withTables(moduleOf(3)), moduleOf(3));
});

test("a module that was given its tables has nothing left to give", () => {
  const once = withTables(moduleOf());

  assert.deepEqual(withTables(once), once);
});
