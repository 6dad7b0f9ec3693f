import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutCustom } from "../sections.mjs";

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function custom(name, ...content) {
  return [0, name.length + 1 + content.length, name.length, ...Buffer.from(name), ...content];
}

test("custom sections of a name are taken out, and no others", () => {
  const others = [...custom("gone?", 1), 3, 5, 4, ...Buffer.from("gone")];
  const wasm = Buffer.from([...HEADER, ...custom("gone", 1, 2), ...others, ...custom("gone")]);

  assert.deepEqual(withoutCustom(wasm, "gone"), Buffer.from([...HEADER, ...others]));
});
