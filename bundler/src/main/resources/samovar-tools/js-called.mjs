/**
 * Says to Binaryen which functions JavaScript calls though nothing exports them.
 *
 * TeaVM hands the methods of its JavaScript classes to the host as references to functions (teavmJso.defineMethod). For
 * Binaryen, in a closed world, a function that is only referenced is one that only the module calls; it would make those `unreachable`.
 * @see https://github.com/WebAssembly/binaryen/blob/main/README.md#binaryen-intrinsics
 */
import { ELEMENT_SECTION, FUNCTION_SECTION, TYPE_SECTION, leb, number, sectionsOf } from "./sections.mjs";

const NAME = "binaryen.js.called";
const RECURSIVE = 0x4e, SUBTYPE_FINAL = 0x4f, SUBTYPE = 0x50, ARRAY = 0x5e, STRUCT = 0x5f, FUNCTION = 0x60;
const REF = 0x64, REF_NULL = 0x63;
const DECLARED = 3;

/**
 * @param {Buffer} wasm
 * @returns {Buffer} the same with a custom section, which `--strip-toolchain-annotations` takes out again
 */
export function withJsCalled(wasm) {
  const functions = jsCalled(wasm);
  const content = [...leb(NAME.length), ...Buffer.from(NAME), ...leb(functions.length)];
  // Of each, one hint: at offset 0, which is the function itself, and without content.
  for (const index of functions) content.push(...leb(index), 1, 0, 0);
  return Buffer.concat([wasm, Buffer.from([0, ...leb(content.length), ...content])]);
}

/**
 * Those that the code makes references to and whose parameters JavaScript has; it has no objects of Java's. Some of them are
 * class initialisers, which only the module calls; marking those costs nothing.
 */
function jsCalled(wasm) {
  const imported = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).filter(({ kind }) => kind === "function").length;
  const sections = sectionsOf(wasm);
  const content = (section) => (sections.has(section) ? new Reader(wasm, sections.get(section).start) : undefined);
  const types = content(TYPE_SECTION)?.list(typeGroup).flat() ?? [];
  const functions = content(FUNCTION_SECTION)?.list((r) => r.number()) ?? [];
  const declared = content(ELEMENT_SECTION)?.list(declaredFunctions).flat() ?? [];
  return [...new Set(declared)].filter((index) => types[functions[index - imported]]).sort((a, b) => a - b);
}

/** Of each type of a group, whether it is that of functions whose parameters JavaScript has. */
function typeGroup(reader) {
  if (reader.peek() !== RECURSIVE) return [subtype(reader)];
  reader.byte();
  return reader.list(subtype);
}

function subtype(reader) {
  if (reader.peek() === SUBTYPE || reader.peek() === SUBTYPE_FINAL) {
    reader.byte();
    reader.list((r) => r.number());
  }
  const kind = reader.byte();
  if (kind === ARRAY) field(reader);
  if (kind === STRUCT) reader.list(field);
  if (kind !== FUNCTION) return false;
  const parameters = reader.list(hasJavaScript);
  reader.list(hasJavaScript);
  return parameters.every((has) => has);
}

function field(reader) {
  hasJavaScript(reader);
  reader.byte();
}

/** Read a value's type: one byte, or a reference to a type of the module, which JavaScript has no value of. */
function hasJavaScript(reader) {
  const type = reader.byte();
  if (type !== REF && type !== REF_NULL) return true;
  const isOfModule = (reader.peek() & 0xc0) !== 0x40;
  reader.number();
  return !isOfModule;
}

function declaredFunctions(reader) {
  const kind = reader.number();
  if (kind !== DECLARED) throw new Error(`TeaVM's module has elements of the unknown kind ${kind}`);
  reader.byte();
  return reader.list((r) => r.number());
}

class Reader {
  #bytes;
  at;

  constructor(bytes, at) {
    this.#bytes = bytes;
    this.at = at;
  }

  peek() {
    return this.#bytes[this.at];
  }

  byte() {
    return this.#bytes[this.at++];
  }

  number() {
    const { value, end } = number(this.#bytes, this.at);
    this.at = end;
    return value;
  }

  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }
}
