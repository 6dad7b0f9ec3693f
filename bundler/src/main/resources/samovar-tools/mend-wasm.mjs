/**
 * Closes the functions that TeaVM 0.15 leaves open.
 *
 * A Java method that should give a value and never gets to its end (an endless loop, a body that always throws) becomes a
 * function whose last instruction leaves no value, which an engine refuses. Nothing gets there when it runs, so an
 * `unreachable` before the function's end is right. TeaVM 0.16 writes it itself.
 * @see https://github.com/konsoletyper/teavm/issues/1205
 */

import { CODE_SECTION, leb, number, sectionsOf } from "./sections.mjs";

const UNREACHABLE = 0x00;
const OPEN_END = /expected \d+ elements? on the stack for fallthru, found \d+ @\+(\d+)/;

/**
 * @param {Buffer} wasm
 * @returns {Buffer} the same, if the engine takes it
 * @throws {WebAssembly.CompileError} if it is invalid for another reason
 */
export function mendWasm(wasm) {
  for (let mended = wasm; ; ) {
    const open = openEnd(mended);
    if (open === undefined) return mended;
    mended = withUnreachableIn(mended, open);
  }
}

/** Where the engine misses a value, or undefined. */
function openEnd(wasm) {
  try {
    new WebAssembly.Module(wasm);
    return undefined;
  } catch (error) {
    const place = OPEN_END.exec(error.message);
    if (place === null) throw error;
    return Number(place[1]);
  }
}

function withUnreachableIn(wasm, offset) {
  const section = sectionsOf(wasm).get(CODE_SECTION);
  const bodies = [];
  let at = section.start;
  const count = number(wasm, at);
  at = count.end;
  for (let i = 0; i < count.value; i++) {
    const length = number(wasm, at);
    const end = length.end + length.value;
    const body = wasm.subarray(length.end, end);
    bodies.push(offset >= length.end && offset <= end ? closed(body) : body);
    at = end;
  }
  const content = Buffer.concat([leb(count.value), ...bodies.flatMap((body) => [leb(body.length), body])]);
  return Buffer.concat([wasm.subarray(0, section.id + 1), leb(content.length), content, wasm.subarray(section.end)]);
}

/** A body ends with the byte `end`. */
function closed(body) {
  return Buffer.concat([body.subarray(0, -1), Buffer.from([UNREACHABLE]), body.subarray(-1)]);
}
