/**
 * Takes the module's own types out of what it imports, exports and throws to JavaScript.
 *
 * Binaryen changes no type that an import or an export names, nor one that such a type names in turn. TeaVM exports functions of Throwable and its tag,
 * whose types are those of all objects: their first field, which every virtual call reads, would stay mutable and of the widest type. JavaScript
 * cannot tell a reference of the module's own type from an `anyref`; what comes back as one is cast.
 */
import { bodiesIn, instructionEnd, lebEnd, typeEnd } from "./instructions.mjs";
import { CODE_SECTION, EXPORT_SECTION, FUNCTION_SECTION, IMPORT_SECTION, TAG_SECTION, TYPE_SECTION, leb, number, sectionsOf } from "./sections.mjs";
import { isNullable, isOfModule, referred, typesOf } from "./types.mjs";

const ANYREF = Buffer.from([0x6e]), FUNCREF = Buffer.from([0x70]);
const FUNCTION_TYPE = 0x60;
const BLOCK = 0x02, IF = 0x04, TRY_TABLE = 0x1f, END = 0x0b, CALL = 0x10, LOCAL_GET = 0x20;
const CAST = [0xfb, 0x16], CAST_NULL = [0xfb, 0x17];
/** Of imports and exports. */
const FUNCTION = 0, TABLE = 1, MEMORY = 2, GLOBAL = 3;
/** Of catches that name a tag: its values alone for the label, or a reference to the exception besides. */
const CATCH = 0, CATCH_REF = 1;

/**
 * @param {Buffer} wasm
 * @param {import("./edits.mjs").Edits} edits of it
 */
export function hideTypes(wasm, edits) {
  const module = new Module(wasm, edits);
  const results = hideInImports(module);
  const thrown = hideInTags(module);
  hideInExports(module);
  if (module.sections.has(CODE_SECTION)) castInCode(module, results, thrown);
}

class Module {
  /** The type of each function. */
  functions = [];
  #added = 0;
  #typeCount;

  constructor(wasm, edits) {
    this.wasm = wasm;
    this.edits = edits;
    this.sections = sectionsOf(wasm);
    this.types = typesOf(wasm);
    this.#typeCount = this.types.length;
  }

  /** Go through a section that is a list. `read` is given a place and gives the next. */
  each(section, read) {
    if (!this.sections.has(section)) return;
    let { value: count, end: at } = number(this.wasm, this.sections.get(section).start);
    for (; count > 0; count--) at = read(at);
  }

  /** The number of a type without the module's own, or undefined if that is the type itself. */
  hidden({ parameters, results }) {
    if (![...parameters, ...results].some(isOfModule)) return undefined;
    const values = (types) => [...leb(types.length), ...types.flatMap((type) => [...this.hiddenValue(type)])];
    this.edits.append(this.sections.get(TYPE_SECTION), [FUNCTION_TYPE, ...values(parameters), ...values(results)]);
    return this.#typeCount++;
  }

  hiddenValue(type) {
    if (!isOfModule(type)) return type;
    return this.types[referred(type)].parameters === undefined ? ANYREF : FUNCREF;
  }

  /** @returns the function's number */
  addFunction(type, body) {
    this.edits.append(this.sections.get(FUNCTION_SECTION), leb(type));
    this.edits.append(this.sections.get(CODE_SECTION), [...leb(body.length), ...body]);
    return this.functions.length + this.#added++;
  }
}

/** @returns {Map<number, number[]>} of imported functions the cast of what they return */
function hideInImports(module) {
  const { wasm, edits, functions, types } = module;
  const casts = new Map();
  module.each(IMPORT_SECTION, (at) => {
    const kind = textEnd(wasm, textEnd(wasm, at));
    const type = kind + 1;
    if (wasm[kind] === TABLE) return limitsEnd(wasm, typeEnd(wasm, type));
    if (wasm[kind] === MEMORY) return limitsEnd(wasm, type);
    if (wasm[kind] === GLOBAL) return typeEnd(wasm, type) + 1;
    if (wasm[kind] !== FUNCTION) return lebEnd(wasm, type + 1);
    const { value, end } = number(wasm, type);
    const hidden = module.hidden(types[value]);
    if (hidden !== undefined) edits.replace(type, end, leb(hidden));
    const [result] = types[value].results;
    if (result !== undefined && isOfModule(result)) casts.set(functions.length, castTo(result));
    functions.push(value);
    return end;
  });
  module.each(FUNCTION_SECTION, (at) => {
    const { value, end } = number(wasm, at);
    functions.push(value);
    return end;
  });
  return casts;
}

/** @returns {(number[] | undefined)[]} of each tag the cast of what it is thrown with */
function hideInTags(module) {
  const { wasm, edits, types } = module;
  const casts = [];
  module.each(TAG_SECTION, (at) => {
    const { value, end } = number(wasm, at + 1);
    const hidden = module.hidden(types[value]);
    if (hidden !== undefined) edits.replace(at + 1, end, leb(hidden));
    casts.push(hidden === undefined ? undefined : castTo(types[value].parameters[0]));
    return end;
  });
  return casts;
}

/** An exported function is called through one that casts. */
function hideInExports(module) {
  const { wasm, edits, functions, types } = module;
  module.each(EXPORT_SECTION, (at) => {
    const kind = textEnd(wasm, at);
    const { value, end } = number(wasm, kind + 1);
    if (wasm[kind] !== FUNCTION) return end;
    const type = types[functions[value]];
    const hidden = module.hidden(type);
    if (hidden !== undefined) edits.replace(kind + 1, end, leb(module.addFunction(hidden, callOf(value, type))));
    return end;
  });
}

function callOf(index, { parameters }) {
  const values = parameters.flatMap((type, i) => [LOCAL_GET, ...leb(i), ...(isOfModule(type) ? castTo(type) : [])]);
  return [0, ...values, CALL, ...leb(index), END];
}

function castInCode({ wasm, edits }, results, thrown) {
  for (const { code, end } of bodiesIn(wasm)) {
    const blocks = [];
    for (let at = code, next; at < end; at = next) {
      next = instructionEnd(wasm, at);
      const cast = wasm[at] === CALL ? results.get(number(wasm, at + 1).value) : undefined;
      if (cast !== undefined) edits.insert(next, cast);
      if (wasm[at] >= BLOCK && wasm[at] <= IF) blocks.push({ type: at + 1 });
      if (wasm[at] === TRY_TABLE) {
        for (const { tag, label } of catchesAt(wasm, at)) if (thrown[tag]) caughtBy(blocks.at(-1 - label)).cast = thrown[tag];
        blocks.push({ type: at + 1 });
      }
      if (wasm[at] === END) castAfter(wasm, edits, blocks.pop(), next);
    }
  }
}

/** The labels of those that get what was thrown; the others name no tag. */
function catchesAt(wasm, at) {
  const catches = [];
  let { value: count, end } = number(wasm, typeEnd(wasm, at + 1));
  for (; count > 0; count--) {
    const kind = wasm[end];
    if (kind === CATCH_REF) throw new Error("TeaVM's module catches with a reference to the exception");
    const { value: tag, end: next } = number(wasm, end + 1);
    end = next;
    if (kind !== CATCH) continue;
    const { value: label, end: after } = number(wasm, end);
    catches.push({ tag, label });
    end = after;
  }
  return catches;
}

function caughtBy(block) {
  if (block === undefined) throw new Error("TeaVM's module catches outside of a block");
  return block;
}

/** What a block that catches gives is what was thrown. */
function castAfter(wasm, edits, block, end) {
  if (block?.cast === undefined) return;
  edits.replace(block.type, typeEnd(wasm, block.type), ANYREF);
  edits.insert(end, block.cast);
}

function castTo(type) {
  return [...(isNullable(type) ? CAST_NULL : CAST), ...type.subarray(1)];
}

function textEnd(wasm, at) {
  const { value, end } = number(wasm, at);
  return end + value;
}

/** A least number, and a greatest if the lowest bit says so. */
function limitsEnd(wasm, at) {
  const least = lebEnd(wasm, at + 1);
  return (wasm[at] & 1) === 1 ? lebEnd(wasm, least) : least;
}
