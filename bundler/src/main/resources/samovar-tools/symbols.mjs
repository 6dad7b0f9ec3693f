/**
 * One Java method on the stack.
 * @typedef {{className: string, method: string, file?: string, line: number}} Frame
 */

/** What TeaVM writes beside a module, when asked for debug information: which instruction is which line of Java. */
const SIGNATURE = "tdbg";
const VERSION = 1;

/** The line program's commands (org.teavm.backend.wasm.debug.DebugConstants). */
const START = 0;
const END = 1;
const LINE = 2;
const FILE = 3;
const ADVANCE = 4;
const SPECIAL = 10;

/** The id of a module's code section. */
const CODE = 10;

/**
 * @param {Uint8Array} debug the `.wasm.teadbg` file
 * @param {Uint8Array} module the `.wasm` beside it
 * @returns {(address: number) => Frame[]} innermost first, more than one where methods were inlined; none if unknown.
 *   Addresses count from the start of the module, as in V8's stack traces.
 */
export function readSymbols(debug, module) {
  const sections = readSections(debug);
  const strings = readAll(sections.teavm_str, (reader) => reader.text());
  const packages = readTree(sections.teavm_pkg, (reader) => strings[reader.number()]);
  const files = readAll(sections.teavm_file, (reader) => {
    reader.number(); // its folder
    return fileName(reader, strings);
  });
  const classes = readAll(sections.teavm_cls, (reader) => {
    const prefix = packages[reader.number() - 1];
    const name = strings[reader.number()];
    return prefix ? `${prefix}.${name}` : name;
  });
  const methods = readAll(sections.teavm_mtd, (reader) => ({ className: classes[reader.number()], method: strings[reader.number()] }));
  const starts = functionStarts(module);
  const rows = runLines(sections.teavm_line, methods, files, new Set(starts));
  return (address) => {
    const row = rows[lastAtOrBefore(rows, address, (one) => one.address)];
    const start = starts[lastAtOrBefore(starts, address, (one) => one)];
    return row?.address >= start ? framesOf(row) : []; // a bridge method has no lines of its own
  };
}

function readSections(bytes) {
  const reader = new Reader(bytes);
  const signature = String.fromCharCode(...bytes.subarray(0, SIGNATURE.length));
  reader.position = SIGNATURE.length;
  if (signature !== SIGNATURE || reader.number() !== VERSION) throw new Error("not TeaVM's debug information, or of another version");
  const sections = {};
  while (reader.hasMore) sections[reader.text()] = reader.bytes(reader.number());
  return sections;
}

function readAll(section, read) {
  const reader = new Reader(section);
  const all = [];
  while (reader.hasMore) all.push(read(reader));
  return all;
}

/** Names that have a parent, 0 for none, which may come later. */
function readTree(section, readName) {
  const nodes = readAll(section, (reader) => ({ parent: reader.number(), name: readName(reader) }));
  const full = ({ parent, name }) => (parent ? `${full(nodes[parent - 1])}.${name}` : name);
  return nodes.map(full);
}

/** The lowest bit says that the suffix is a string of its own. */
function fileName(reader, strings) {
  const index = reader.number();
  return index & 1 ? `${strings[index >>> 1]}.${strings[reader.number()]}` : strings[index >>> 1];
}

/** @returns {number[]} where the bodies begin */
function functionStarts(module) {
  const reader = new Reader(module);
  reader.position = 8; // magic number and version
  while (reader.byte() !== CODE) reader.bytes(reader.number());
  reader.number(); // its size
  const starts = [];
  for (let left = reader.number(); left > 0; left--) {
    const size = reader.number();
    starts.push(reader.position);
    reader.bytes(size);
  }
  return starts;
}

/**
 * Rows of address and stack; a stack is a list from the innermost, so that rows share what they have in common.
 * TeaVM 0.15.0 does not write the end of some functions, so a function's begin is taken for the last one's end.
 */
function runLines(section, methods, files, starts) {
  const reader = new Reader(section);
  const rows = [];
  let address = 0;
  let top;
  let line = 1;
  const put = (change) => {
    top = { ...top, ...change };
    rows.push({ address, top });
  };

  while (reader.hasMore) {
    const command = reader.byte();
    if (command === START) {
      if (starts.delete(address)) top = undefined;
      top = { ...methods[reader.number()], line: 1, outer: top, outerLine: line };
      line = 1;
      rows.push({ address, top });
    } else if (command === END) {
      line = top?.outerLine ?? 1;
      top = top?.outer;
      rows.push({ address, top });
    } else if (command === LINE) {
      put({ line: (line += reader.signed()) });
    } else if (command === FILE) {
      line = 1;
      put({ file: files[reader.number() - 1], line });
    } else if (command === ADVANCE) {
      address += reader.number();
    } else if (command >= SPECIAL) {
      address += (command - SPECIAL) % 32;
      put({ line: (line += Math.floor((command - SPECIAL) / 32) - 3) });
    } else {
      throw new Error(`unknown command ${command} in TeaVM's debug information`);
    }
  }
  return rows;
}

/** @returns {number} -1 if all come after */
function lastAtOrBefore(sorted, address, addressOf) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (addressOf(sorted[middle]) <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function framesOf(row) {
  const frames = [];
  for (let at = row.top; at?.method; at = at.outer) {
    frames.push({ className: at.className, method: at.method, file: at.file, line: at.line });
  }
  return frames;
}

class Reader {
  position = 0;
  #bytes;

  constructor(bytes = new Uint8Array()) {
    this.#bytes = bytes;
  }

  get hasMore() {
    return this.position < this.#bytes.length;
  }

  byte() {
    return this.#bytes[this.position++];
  }

  /** LEB128 */
  number() {
    return this.#leb().value >>> 0;
  }

  signed() {
    const { value, bits, last } = this.#leb();
    return bits < 32 && last & 0x40 ? value | (-1 << bits) : value;
  }

  bytes(length) {
    return this.#bytes.subarray(this.position, (this.position += length));
  }

  text() {
    return new TextDecoder().decode(this.bytes(this.number()));
  }

  #leb() {
    let value = 0;
    let bits = 0;
    let last;
    do {
      last = this.byte();
      value |= (last & 0x7f) << bits;
      bits += 7;
    } while (last & 0x80);
    return { value, bits, last };
  }
}
