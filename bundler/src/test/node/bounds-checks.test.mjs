import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeBoundsChecks } from "../bounds-checks.mjs";

const LEAST = -(2 ** 31);
const INDICES = [LEAST, -1, 0, 4, 5, 2 ** 31 - 1];

/**
 * A module whose function f makes an array of five and gives 7 for an index within it, else -1.
 * @param {number} second the local that is compared with the length; 0 is the index, 2 is always 0
 */
function moduleOf(second) {
  const head = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const types = [1, 9, 2, 0x5e, 0x7f, 1, 0x60, 1, 0x7f, 1, 0x7f];
  const declared = [...[3, 2, 1, 1], ...[7, 5, 1, 1, 0x66, 0, 0]];
  const body = [
    ...[2, 1, 0x63, 0, 1, 0x7f],
    ...[0x41, 5, 0xfb, 7, 0, 0x21, 1],
    ...[0x02, 0x40, 0x02, 0x40],
    ...[0x20, 0, 0x41, 0, 0x48, 0x0d, 0],
    ...[0x20, second, 0x20, 1, 0xfb, 0x0f, 0x48, 0x0d, 1, 0x0b],
    ...[0x41, 0x7f, 0x0f, 0x0b],
    ...[0x41, 7, 0x0b],
  ];
  return Buffer.from([...head, ...types, ...declared, 10, body.length + 2, 1, body.length, ...body]);
}

function answers(wasm) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm));
  return INDICES.map((index) => exports.f(index));
}

test("one comparison tells what two told, in as many bytes", () => {
  const wasm = moduleOf(0);

  const merged = mergeBoundsChecks(wasm);

  assert.deepEqual(answers(merged), answers(wasm));
  assert.deepEqual(answers(merged), [-1, -1, 7, 7, -1, -1]);
  assert.equal(merged.length, wasm.length);
  assert.equal(merged.indexOf(Buffer.from([1, 1, 1, 1, 1, 1, 1, 0x20, 0, 0x20, 1, 0xfb, 0x0f, 0x49])) > 0, true);
});

test("comparisons of two locals stay two", () => {
  const wasm = moduleOf(2);

  assert.deepEqual(mergeBoundsChecks(wasm), wasm);
  assert.deepEqual(answers(wasm), [-1, -1, 7, 7, 7, 7]);
});
