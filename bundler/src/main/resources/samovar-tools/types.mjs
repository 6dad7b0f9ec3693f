/**
 * The types of a module.
 * @see https://webassembly.github.io/spec/core/binary/types.html
 */
import { typeEnd } from "./instructions.mjs";
import { TYPE_SECTION, number, sectionsOf } from "./sections.mjs";

const RECURSIVE = 0x4e, SUBTYPE_FINAL = 0x4f, SUBTYPE = 0x50, ARRAY = 0x5e, STRUCT = 0x5f, FUNCTION = 0x60;
const REF = 0x64, REF_NULL = 0x63;

/**
 * @typedef {object} Type
 * @property {Buffer[]} [parameters] of a function
 * @property {Buffer[]} [results] of a function
 * @property {Buffer[]} [fields] of a structure, without their mutability
 */

/**
 * @param {Buffer} wasm
 * @returns {Type[]} by their numbers
 */
export function typesOf(wasm) {
  const section = sectionsOf(wasm).get(TYPE_SECTION);
  return section === undefined ? [] : new Types(wasm, section.start).list((types) => types.group()).flat();
}

/** Whether a value's type is a reference to a type that the module declares; JavaScript cannot make such a value. */
export function isOfModule(type) {
  return isReference(type) && (type[1] & 0xc0) !== 0x40;
}

/** Whether a value's type names the type that it refers to. */
export function isReference(type) {
  return type[0] === REF || type[0] === REF_NULL;
}

/** The number of the type that a reference refers to. */
export function referred(type) {
  return number(type, 1).value;
}

export function isNullable(type) {
  return type[0] === REF_NULL;
}

class Types {
  #bytes;
  #at;

  constructor(bytes, at) {
    this.#bytes = bytes;
    this.#at = at;
  }

  list(read) {
    return Array.from({ length: this.#number() }, () => read(this));
  }

  group() {
    if (this.#bytes[this.#at] !== RECURSIVE) return [this.#subtype()];
    this.#at++;
    return this.list(() => this.#subtype());
  }

  #subtype() {
    if (this.#bytes[this.#at] === SUBTYPE || this.#bytes[this.#at] === SUBTYPE_FINAL) {
      this.#at++;
      this.list(() => this.#number());
    }
    const kind = this.#bytes[this.#at++];
    if (kind === FUNCTION) return { parameters: this.list(() => this.#value()), results: this.list(() => this.#value()) };
    if (kind === STRUCT) return { fields: this.list(() => this.#field()) };
    if (kind !== ARRAY) throw new Error(`The module has a type of the unknown kind ${kind}`);
    this.#field();
    return {};
  }

  #field() {
    const type = this.#value();
    this.#at++;
    return type;
  }

  #value() {
    const start = this.#at;
    this.#at = typeEnd(this.#bytes, start);
    return this.#bytes.subarray(start, this.#at);
  }

  #number() {
    const { value, end } = number(this.#bytes, this.#at);
    this.#at = end;
    return value;
  }
}
