import assert from "node:assert/strict";
import { test } from "node:test";
import { Edits } from "../edits.mjs";
import { CODE_SECTION, EXPORT_SECTION, FUNCTION_SECTION, sectionsOf } from "../sections.mjs";

const section = (id, ...content) => [id, content.length, ...content];
const body = (...code) => [code.length + 1, 0, ...code];

/** Two functions of the same type, of which the second is exported as f and gives 7. */
const MODULE = Buffer.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, 1, 0x60, 0, 1, 0x7f),
  ...section(3, 2, 0, 0),
  ...section(7, 1, 1, 0x66, 0, 1),
  ...section(10, 2, ...body(0x41, 5, 0x0b), ...body(0x41, 7, 0x0b)),
]);
const [SECOND, END] = [MODULE.length - 3, MODULE.length - 1];
const NOP = 0x01;

function run(wasm) {
  return new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports.f();
}

test("what is replaced and inserted makes its function and its section longer", () => {
  const edits = new Edits(MODULE);
  edits.replace(SECOND + 1, SECOND + 2, [0xe4, 0]);
  edits.insert(END, Array(200).fill(NOP));

  const { wasm } = edits.apply();

  assert.equal(run(wasm), 100);
});

test("an address moves by what was put before it", () => {
  const edits = new Edits(MODULE);
  edits.insert(SECOND, [NOP, NOP]);

  const { wasm, moved } = edits.apply();

  assert.deepEqual([moved(SECOND - 6), moved(SECOND), moved(END)], [SECOND - 6, SECOND + 2, END + 2]);
  assert.equal(wasm[moved(END)], MODULE[END]);
});

test("an element is appended to a list and counted", () => {
  const sections = sectionsOf(MODULE);
  const edits = new Edits(MODULE);
  edits.append(sections.get(FUNCTION_SECTION), [0]);
  edits.append(sections.get(CODE_SECTION), body(0x41, 9, 0x0b));
  const exported = sections.get(EXPORT_SECTION).end;
  edits.replace(exported - 1, exported, [2]);

  assert.equal(run(edits.apply().wasm), 9);
});

test("without a change nothing moves", () => {
  const { wasm, moved } = new Edits(MODULE).apply();

  assert.deepEqual(wasm, MODULE);
  assert.equal(moved(SECOND), SECOND);
});
