import assert from "node:assert/strict";
import { test } from "node:test";
import { withShortBodies } from "../short-bodies.mjs";

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const BODY = "return 1;";

function section(id, ...content) {
  return [id, content.length, ...content];
}

/** As TeaVM writes them: each with its number of chars, which is not that of its bytes. */
function pool(...texts) {
  return texts.flatMap((text) => [text.length, ...Buffer.from(text)]);
}

/** Globals 0 and up hold the texts; the code lists them, then does what else is said. */
function module(texts, ...code) {
  const list = [...texts.flatMap((_, i) => [0x23, i]), 0xfb, 0x08, 7, texts.length];
  const data = pool(...texts);
  return Buffer.from([
    ...HEADER,
    ...section(6, 0),
    ...section(10, ...list, ...code),
    ...section(11, 1, 0, 0x41, 0, 0x0b, data.length, ...data),
  ]);
}

const TEXTS = ["größer", BODY, "last"];
const MADE = [0x23, 1, 0x10, 5];

test("a body gets a short name, and all other texts stay", () => {
  const { wasm, names } = withShortBodies(module(TEXTS, ...MADE), [{ parameters: [], body: BODY }]);

  assert.deepEqual([...names], [[BODY, "\u00010"]]);
  assert.deepEqual(wasm, module(["größer", "\u00010", "last"], ...MADE));
});

test("a body gets no name where another has its text and other parameters", () => {
  const wasm = module(TEXTS, ...MADE);

  assert.deepEqual(withShortBodies(wasm, [{ parameters: ["a"], body: BODY }, { parameters: ["b"], body: BODY }]).wasm, wasm);
});

const WITH_PARAMETERS = [{ parameters: ["a", "b"], body: BODY }];

test("the parameters of a body with a name lose theirs", () => {
  const { wasm } = withShortBodies(module(["a", BODY, "b"], 0x23, 0, 0x23, 2, ...MADE), WITH_PARAMETERS);

  assert.deepEqual(wasm, module(["\u0001", "\u00010", "\u0001"], 0x23, 0, 0x23, 2, ...MADE));
});

test("a parameter stays where the program has its text, or another body its name", () => {
  const { wasm } = withShortBodies(module(["a", BODY, "b"], 0x23, 0, 0x23, 2, ...MADE, 0x23, 2), WITH_PARAMETERS);

  assert.deepEqual(wasm, module(["\u0001", "\u00010", "b"], 0x23, 0, 0x23, 2, ...MADE, 0x23, 2));
});

test("a text that the program uses besides stays", () => {
  const wasm = module(TEXTS, ...MADE, 0x1a, 0x23, 1);

  assert.deepEqual(withShortBodies(wasm, [{ parameters: [], body: BODY }]), { wasm, names: new Map() });
});

test("a text that is no recorded body stays", () => {
  const wasm = module(TEXTS, ...MADE);

  assert.deepEqual(withShortBodies(wasm, [{ parameters: [], body: "return 2;" }]), { wasm, names: new Map() });
});

for (const [what, wasm] of [
  ["no data", Buffer.from(HEADER)],
  ["another list", Buffer.from(module(TEXTS, ...MADE)).fill(0, 15, 16)],
  ["two segments", Buffer.from([...HEADER, ...section(10, 0), ...section(11, 2, 0, 0x41, 0, 0x0b, 0, 0, 0x41, 0, 0x0b, 0)])],
]) {
  test(`a module with ${what} stays as it is`, () => {
    assert.deepEqual(withShortBodies(wasm, [{ parameters: [], body: BODY }]), { wasm, names: new Map() });
  });
}
