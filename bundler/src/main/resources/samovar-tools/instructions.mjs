/**
 * The lengths of WebAssembly's instructions.
 * @see https://webassembly.github.io/spec/core/binary/instructions.html
 */

import { CODE_SECTION, number, sectionsOf } from "./sections.mjs";

const REFERENCE_NULL = 0x63;
const REFERENCE = 0x64;

/** What stands behind an opcode, as a function from its place to its end; behind the others there is nothing. */
const IMMEDIATES = new Map([
  ...each([0x02, 0x03, 0x04, 0x06], typeEnd),
  ...each([0x07, 0x08, 0x09, 0x0c, 0x0d, 0x10, 0x12, 0x14, 0x15, 0x18, ...range(0x20, 0x26), 0x3f, 0x40, 0x41, 0x42], lebEnd),
  ...each([0xd0, 0xd2, 0xd5, 0xd6], lebEnd),
  ...each([0x11, 0x13, ...range(0x28, 0x3e)], twoLebs),
  [0x0e, (bytes, at) => lebEnd(bytes, list(bytes, at, lebEnd))],
  [0x1c, (bytes, at) => list(bytes, at, typeEnd)],
  [0x1f, (bytes, at) => list(bytes, typeEnd(bytes, at), catchEnd)],
  [0x43, (bytes, at) => at + 4],
  [0x44, (bytes, at) => at + 8],
  [0xfb, (bytes, at) => numbered(bytes, at, GC)],
  [0xfc, (bytes, at) => numbered(bytes, at, BULK)],
]);

/** Of structures and arrays, by their second number. */
const GC = new Map([
  ...each([0, 1, 6, 7, 11, 12, 13, 14, 16, 20, 21, 22, 23], lebEnd),
  ...each([2, 3, 4, 5, 8, 9, 10, 17, 18, 19], twoLebs),
  ...each([24, 25], (bytes, at) => lebEnd(bytes, twoLebs(bytes, at + 1))),
]);

/** Of bulk memory and tables, by their second number. */
const BULK = new Map([...each([9, 11, 13, 15, 16, 17], lebEnd), ...each([8, 10, 12, 14], twoLebs)]);

/**
 * @param {Buffer} wasm with a code section
 * @returns {{sizeAt: number, start: number, code: number, end: number}[]} of each function where its size, its locals and its instructions begin
 */
export function bodiesIn(wasm) {
  const bodies = [];
  let { value: count, end: at } = number(wasm, sectionsOf(wasm).get(CODE_SECTION).start);
  for (; count > 0; count--) {
    const { value: length, end: start } = number(wasm, at);
    bodies.push({ sizeAt: at, start, code: afterLocals(wasm, start), end: start + length });
    at = start + length;
  }
  return bodies;
}

/** Where the instruction at a place ends. */
export function instructionEnd(bytes, at) {
  return IMMEDIATES.get(bytes[at])?.(bytes, at + 1) ?? at + 1;
}

/** Where a type ends: a number, or a reference to what a number names. */
export function typeEnd(bytes, at) {
  return lebEnd(bytes, bytes[at] === REFERENCE_NULL || bytes[at] === REFERENCE ? at + 1 : at);
}

/** Where a LEB128 number ends. */
export function lebEnd(bytes, at) {
  while (bytes[at] >= 0x80) at++;
  return at + 1;
}

/** Groups of locals are a count and a type. */
function afterLocals(bytes, at) {
  return list(bytes, at, (_, group) => typeEnd(bytes, lebEnd(bytes, group)));
}

function twoLebs(bytes, at) {
  return lebEnd(bytes, lebEnd(bytes, at));
}

function numbered(bytes, at, immediates) {
  return immediates.get(bytes[at])?.(bytes, at + 1) ?? at + 1;
}

function list(bytes, at, elementEnd) {
  let { value: count, end } = number(bytes, at);
  for (; count > 0; count--) end = elementEnd(bytes, end);
  return end;
}

/** A kind, a tag if the kind is 0 or 1, and a label. */
function catchEnd(bytes, at) {
  return bytes[at] < 2 ? twoLebs(bytes, at + 1) : lebEnd(bytes, at + 1);
}

function each(opcodes, end) {
  return opcodes.map((opcode) => [opcode, end]);
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
