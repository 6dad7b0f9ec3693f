import assert from "node:assert/strict";
import { test } from "node:test";
import { Edits } from "../edits.mjs";
import { hideTypes } from "../private-types.mjs";

const section = (id, ...content) => [id, content.length, ...content];
const text = (value) => [value.length, ...Buffer.from(value)];
const body = (...code) => [code.length + 1, 0, ...code];
const OBJECT = [0x63, 0];

/**
 * A module with an object's type 0, which its import `host.same`, its exports and its tag name. `make(n)` gives an object with n, `read` gives
 * that n, `viaHost(n)` makes one, has the host give it back and reads it, `caught(n)` throws one, catches it and reads it.
 */
const MODULE = Buffer.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 6,
    ...[0x5f, 1, 0x7f, 1], // 0: { i32 }
    ...[0x60, 1, ...OBJECT, 1, ...OBJECT], // 1: (object) → object
    ...[0x60, 1, 0x7f, 1, ...OBJECT], // 2: (i32) → object
    ...[0x60, 1, ...OBJECT, 1, 0x7f], // 3: (object) → i32
    ...[0x60, 1, 0x7f, 1, 0x7f], // 4: (i32) → i32
    ...[0x60, 1, ...OBJECT, 0]), // 5: (object), of the tag
  ...section(2, 1, ...text("host"), ...text("same"), 0, 1),
  ...section(3, 4, 2, 3, 4, 4),
  ...section(13, 1, 0, 5),
  ...section(7, 5,
    ...[...text("make"), 0, 1],
    ...[...text("read"), 0, 2],
    ...[...text("viaHost"), 0, 3],
    ...[...text("caught"), 0, 4],
    ...[...text("thrown"), 4, 0]),
  ...section(10, 4,
    ...body(0x20, 0, 0xfb, 0, 0, 0x0b),
    ...body(0x20, 0, 0xfb, 2, 0, 0, 0x0b),
    ...body(0x20, 0, 0x10, 1, 0x10, 0, 0xfb, 2, 0, 0, 0x0b),
    ...body(
      ...[0x02, ...OBJECT, 0x1f, 0x40, 1, 0, 0, 0],
      ...[0x20, 0, 0x10, 1, 0x08, 0],
      ...[0x0b, 0x00, 0x0b],
      ...[0xfb, 2, 0, 0, 0x0b])),
]);

function hidden() {
  const edits = new Edits(MODULE);
  hideTypes(MODULE, edits);
  return edits.apply().wasm;
}

function exportsOf(wasm) {
  return new WebAssembly.Instance(new WebAssembly.Module(wasm), { host: { same: (object) => object } }).exports;
}

function answers({ make, read, viaHost, caught }) {
  return [read(make(3)), viaHost(5), caught(7)];
}

test("objects come and go over the border as before", () => {
  assert.deepEqual(answers(exportsOf(MODULE)), [3, 5, 7]);
  assert.deepEqual(answers(exportsOf(hidden())), [3, 5, 7]);
});

test("exports and the tag take any reference; what is no object of the type is still refused", () => {
  const { read, make } = exportsOf(hidden());
  const other = exportsOf(MODULE);

  assert.throws(() => exportsOf(MODULE).read("text"), TypeError);
  assert.throws(() => read("text"), WebAssembly.RuntimeError);
  assert.equal(other.read(make(1)), 1);
});

test("no import, export or tag names a type of the module", () => {
  const wasm = hidden();
  const twice = new Edits(wasm);
  hideTypes(wasm, twice);

  assert.deepEqual(twice.apply().wasm, wasm);
});
