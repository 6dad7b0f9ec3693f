/**
 * Makes one comparison of the two by which TeaVM checks an array's index.
 *
 * `i < 0` and `i < length`, both signed, are the same as `i < length` without a sign, as a length is never negative. The
 * instructions that go become `nop`s: code stays where it is, so the debug information of the module holds.
 */
import { bodiesIn, instructionEnd, lebEnd } from "./instructions.mjs";
import { CODE_SECTION, sectionsOf } from "./sections.mjs";

const NOP = 0x01;
const LOCAL_GET = 0x20;
const LESS_UNSIGNED = 0x49;

/** i32.const 0, i32.lt_s, br_if 0 */
const BELOW_ZERO = [0x41, 0x00, 0x48, 0x0d, 0x00];

/** array.len, i32.lt_s, br_if 1, end */
const BELOW_LENGTH = [0xfb, 0x0f, 0x48, 0x0d, 0x01, 0x0b];
const COMPARISON = 2;

/**
 * @param {Buffer} wasm valid
 * @returns {Buffer} of the same length
 */
export function mergeBoundsChecks(wasm) {
  const merged = Buffer.from(wasm);
  if (!sectionsOf(wasm).has(CODE_SECTION)) return merged;
  for (const { code, end } of bodiesIn(wasm)) mergeIn(merged, code, end);
  return merged;
}

function mergeIn(code, start, end) {
  for (let at = start; at < end; at = instructionEnd(code, at)) {
    if (code[at] === LOCAL_GET) merge(code, at);
  }
}

function merge(code, at) {
  const belowZero = lebEnd(code, at + 1);
  if (!holds(code, belowZero, BELOW_ZERO)) return;
  const again = belowZero + BELOW_ZERO.length;
  const array = again + (belowZero - at);
  if (code[again] !== LOCAL_GET || code.compare(code, at, belowZero, again, array) !== 0 || code[array] !== LOCAL_GET) return;
  const belowLength = lebEnd(code, array + 1);
  if (!holds(code, belowLength, BELOW_LENGTH)) return;
  code.fill(NOP, at, again);
  code[belowLength + COMPARISON] = LESS_UNSIGNED;
}

function holds(code, at, expected) {
  return expected.every((byte, i) => code[at + i] === byte);
}
