/**
 * Says to Binaryen which functions JavaScript calls though nothing exports them.
 *
 * TeaVM hands the methods of its JavaScript classes to the host as references to functions (teavmJso.defineMethod). For
 * Binaryen, in a closed world, a function that is only referenced is one that only the module calls; it would make those `unreachable`.
 * @see https://github.com/WebAssembly/binaryen/blob/main/README.md#binaryen-intrinsics
 */
import { ELEMENT_SECTION, FUNCTION_SECTION, leb, number, sectionsOf } from "./sections.mjs";
import { isOfModule, typesOf } from "./types.mjs";

const NAME = "binaryen.js.called";
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
  const types = typesOf(wasm);
  const functions = content(FUNCTION_SECTION)?.list((r) => r.number()) ?? [];
  const declared = content(ELEMENT_SECTION)?.list(declaredFunctions).flat() ?? [];
  const isForJavaScript = (index) => !types[functions[index - imported]].parameters.some(isOfModule);
  return [...new Set(declared)].filter(isForJavaScript).sort((a, b) => a - b);
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
