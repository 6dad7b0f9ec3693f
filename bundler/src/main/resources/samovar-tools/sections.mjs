import { unsigned } from "./instructions.mjs";

const FIRST_SECTION = 8;
const CODE_SECTION = 10;

/**
 * @param {Buffer} wasm
 * @returns {{ id: number, start: number, end: number }} where its number stands, its content begins and ends
 */
export function codeSection(wasm) {
  for (let id = FIRST_SECTION; id < wasm.length; ) {
    const length = unsigned(wasm, id + 1);
    const end = length.end + length.value;
    if (wasm[id] === CODE_SECTION) return { id, start: length.end, end };
    id = end;
  }
  throw new Error("The module has no code section");
}
