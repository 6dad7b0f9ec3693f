/** Addresses of a .wasm as Java's stack frames, by the section that frames.mjs added. */

const WASM_FRAME = /wasm-function\[\d+\]:0x([0-9a-f]+)/;
const START = 0, END = 1, LINE = 2, FILE = 3, ADDRESS = 4;

/** A function from addresses to frames, the innermost first; undefined if the module has no such section. */
export function framesOf(module) {
  const [section] = WebAssembly.Module.customSections(module, "samovar.frames");
  return section === undefined ? undefined : (addresses) => find(new Reader(new Uint8Array(section), 0), addresses);
}

/** Where in the module a JavaScript error was thrown, the innermost address first. */
export function addressesIn(error) {
  const addresses = [];
  for (const line of (error?.stack ?? "").split("\n")) {
    const address = WASM_FRAME.exec(line)?.[1];
    if (address !== undefined) addresses.push(parseInt(address, 16));
  }
  return addresses;
}

function find(reader, addresses) {
  const strings = reader.list(() => reader.text());
  const methods = reader.list(() => [reader.number(), reader.number()]);
  const wanted = addresses.map((address, index) => ({ address, index, frames: [] })).sort((a, b) => a.address - b.address);
  let next = 0;
  let at = 0;
  const stack = [];
  const show = ({ method, file, line }) => ({
    className: strings[methods[method][0]],
    method: strings[methods[method][1]],
    file: file === null ? null : strings[file],
    line,
  });
  while (!reader.ended() && next < wanted.length) {
    const command = reader.number();
    if (command === ADDRESS) {
      at += reader.number();
      while (next < wanted.length && wanted[next].address < at) wanted[next++].frames = stack.map(show).reverse();
    } else if (command === START) {
      stack.push({ method: reader.number(), file: null, line: 1 });
    } else if (command === END) {
      stack.pop();
    } else if (command === FILE) {
      stack.at(-1).file = reader.number();
    } else if (command === LINE) {
      const zigzag = reader.number();
      stack.at(-1).line += zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    }
  }
  return wanted.sort((a, b) => a.index - b.index).flatMap(({ frames }) => frames);
}

/** Reads LEB128 numbers and texts. */
export class Reader {
  #bytes;
  /** Where it reads next. */
  at;

  constructor(bytes, at) {
    this.#bytes = bytes;
    this.at = at;
  }

  ended() {
    return this.at >= this.#bytes.length;
  }

  number8() {
    return this.#bytes[this.at++];
  }

  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.number8();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  bytes(count) {
    return this.#bytes.subarray(this.at, (this.at += count));
  }

  text() {
    return new TextDecoder().decode(this.bytes(this.number()));
  }

  list(read) {
    return Array.from({ length: this.number() }, read);
  }
}
