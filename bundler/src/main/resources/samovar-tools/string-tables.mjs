/**
 * Gives the program's literals the table of their class's methods when they are made.
 *
 * TeaVM makes an empty String for each, as a global, and sets its table when the module starts. Of all that is made, only those get their
 * table later; for their sake Binaryen and the engine would take the table of any object for something that may change.
 */
import { bodiesIn, instructionEnd, lebEnd, typeEnd } from "./instructions.mjs";
import { CODE_SECTION, GLOBAL_SECTION, leb, number, sectionsOf } from "./sections.mjs";
import { isReference, typesOf } from "./types.mjs";

const LOCAL_0 = [0x20, 0x00], CALL = 0x10, DROP = 0x1a, GLOBAL_GET = 0x23, GLOBAL_SET = 0x24, NULL = 0xd0, END = 0x0b;
const NEW = [0xfb, 0x00], NEW_DEFAULT = [0xfb, 0x01], SET = [0xfb, 0x05];
const TABLE = 0, CHARACTERS = 2;
const ZEROS = new Map([[0x7f, [0x41, 0]], [0x7e, [0x42, 0]], [0x78, [0x41, 0]], [0x77, [0x41, 0]]]);

/**
 * @param {Buffer} wasm
 * @param {import("./edits.mjs").Edits} edits of it
 */
export function giveTables(wasm, edits) {
  const sections = sectionsOf(wasm);
  if (!sections.has(CODE_SECTION) || !sections.has(GLOBAL_SECTION)) return;
  const set = tableSet(wasm);
  if (set === undefined) return;
  const imported = importedGlobals(wasm);
  const globals = globalsIn(wasm, sections.get(GLOBAL_SECTION).start);
  const table = globals[set.table - imported];
  if (table === undefined || !isNewDefault(wasm, table.init)) return;

  edits.replace(set.start, set.end, [DROP, DROP]);
  const isString = ({ init, end }) => wasm.subarray(init, end).equals(Buffer.from([...NEW_DEFAULT, ...leb(set.string), END]));
  const made = [GLOBAL_GET, ...leb(imported), ...defaults(typesOf(wasm)[set.string].fields.slice(1)), ...NEW, ...leb(set.string), END];
  for (const global of globals.filter(isString)) edits.replace(global.init, global.end, made);
  moveToFront(wasm, edits, globals, table);
  for (const { code, end } of bodiesIn(wasm)) renumber(wasm, edits, { start: code, end, first: imported, moved: set.table });
  for (const { init, end } of globals) renumber(wasm, edits, { start: init, end, first: imported, moved: set.table });
}

/** Where each of them gets its characters, from a call, and then its table, from a global; from `start` to `end` is the assignment. */
function tableSet(wasm) {
  for (const { code } of bodiesIn(wasm)) {
    const set = tableSetAt(wasm, code);
    if (set !== undefined) return set;
  }
  return undefined;
}

function tableSetAt(wasm, at) {
  const reader = new Pattern(wasm, at);
  reader.bytes(...LOCAL_0, CALL).number();
  const string = reader.bytes(...SET).number();
  const table = reader.bytes(CHARACTERS, ...LOCAL_0, GLOBAL_GET).number();
  const start = reader.at;
  const again = reader.bytes(...SET).number();
  const end = reader.bytes(TABLE).at;
  return reader.isMatched && string === again ? { string, table, start, end } : undefined;
}

class Pattern {
  isMatched = true;

  constructor(wasm, at) {
    this.wasm = wasm;
    this.at = at;
  }

  bytes(...expected) {
    this.isMatched &&= expected.every((byte, i) => this.wasm[this.at + i] === byte);
    if (this.isMatched) this.at += expected.length;
    return this;
  }

  number() {
    const { value, end } = number(this.wasm, this.at);
    this.at = end;
    return value;
  }
}

function importedGlobals(wasm) {
  return WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === "global").length;
}

/** Of each, where it begins, where what it is made by begins, and where that ends. */
function globalsIn(wasm, start) {
  const globals = [];
  let { value: count, end: at } = number(wasm, start);
  for (; count > 0; count--) {
    const init = typeEnd(wasm, at) + 1;
    let end = init;
    while (wasm[end] !== END) end = instructionEnd(wasm, end);
    globals.push({ start: at, init, end: end + 1 });
    at = end + 1;
  }
  return globals;
}

/** It reads no other global. */
function isNewDefault(wasm, at) {
  return NEW_DEFAULT.every((byte, i) => wasm[at + i] === byte);
}

function defaults(types) {
  return types.flatMap((type) => ZEROS.get(type[0]) ?? [NULL, ...(isReference(type) ? type.subarray(1) : type)]);
}

/** What an initialiser reads must stand before it. */
function moveToFront(wasm, edits, globals, table) {
  edits.insert(globals[0].start, wasm.subarray(table.start, table.end));
  edits.replace(table.start, table.end, []);
}

/** Of the globals from the first on, the one that moved is the first, and those that were before it are the next. */
function renumber(wasm, edits, { start, end, first, moved }) {
  for (let at = start; at < end; at = instructionEnd(wasm, at)) {
    if (wasm[at] !== GLOBAL_GET && wasm[at] !== GLOBAL_SET) continue;
    const { value } = number(wasm, at + 1);
    if (value >= first && value <= moved) edits.replace(at + 1, lebEnd(wasm, at + 1), leb(value === moved ? first : value + 1));
  }
}
