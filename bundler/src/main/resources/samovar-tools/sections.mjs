/**
 * A WebAssembly module's sections and numbers.
 * @see https://webassembly.github.io/spec/core/binary/modules.html
 */

const FIRST_SECTION = 8;

const CUSTOM_SECTION = 0;
export const TYPE_SECTION = 1;
export const IMPORT_SECTION = 2;
export const FUNCTION_SECTION = 3;
export const GLOBAL_SECTION = 6;
export const EXPORT_SECTION = 7;
export const ELEMENT_SECTION = 9;
export const CODE_SECTION = 10;
export const DATA_SECTION = 11;
export const TAG_SECTION = 13;

/**
 * @param {Buffer} wasm
 * @returns {Map<number, { id: number, start: number, end: number }>} by its number, the last of those that have the same one:
 *   where that stands, where its content begins and ends
 */
export function sectionsOf(wasm) {
  const sections = new Map();
  for (let id = FIRST_SECTION; id < wasm.length; ) {
    const length = number(wasm, id + 1);
    const end = length.end + length.value;
    sections.set(wasm[id], { id, start: length.end, end });
    id = end;
  }
  return sections;
}

/**
 * @param {Buffer} wasm
 * @param {string} name of custom sections
 * @returns {Buffer} without them
 */
export function withoutCustom(wasm, name) {
  const kept = [wasm.subarray(0, FIRST_SECTION)];
  for (let id = FIRST_SECTION; id < wasm.length; ) {
    const length = number(wasm, id + 1);
    const end = length.end + length.value;
    if (wasm[id] !== CUSTOM_SECTION || customName(wasm, length.end) !== name) kept.push(wasm.subarray(id, end));
    id = end;
  }
  return Buffer.concat(kept);
}

function customName(wasm, at) {
  const length = number(wasm, at);
  return wasm.toString("utf8", length.end, length.end + length.value);
}

/** An unsigned LEB128, and where it ends. */
export function number(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value: value >>> 0, end: at };
  }
}

/** A number as an unsigned LEB128. */
export function leb(value) {
  const bytes = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value > 0);
  return Buffer.from(bytes);
}
