/**
 * What TeaVM's debug information (the .teadbg of debugInformationGenerated) says of a module's addresses.
 *
 * A place is where in Java an address is: `{ className, method, file, line, caller }`. `file` is null and `line` 1 where they
 * are not known; `caller` is the place that the method was inlined into, or null. Equal places are one object.
 */
import { Reader } from "./frames.js";

const START = 0, END = 1, LINE = 2, FILE = 3, ADDRESS = 4, SHORT = 10;

/**
 * The places of `wasm`, as ranges `{ address, place }` that each hold up to the next; `place` is null where there is none.
 * `linked` is what TeaVM made and tells of; in `wasm` its functions may have moved, each as a whole.
 */
export function placesIn(debug, linked, wasm = linked) {
  const info = parse(debug);
  const functions = new Functions(functionStarts(linked), functionStarts(wasm));
  const places = new Places();
  const ranges = [];
  let address = 0;
  let stack = [];
  const advance = (count) => {
    if (count === 0) return;
    const place = functions.isEnded(address) ? null : places.of(stack);
    ranges.push({ address: functions.moved(address), place });
    address += count;
    if (functions.isEnded(address)) ranges.push({ address: functions.movedEnd(), place: null });
  };
  const reader = new Reader(info.lines, 0);
  while (!reader.ended()) {
    const command = reader.number8();
    const frame = stack.at(-1) ?? {};
    if (command === START) {
      // TeaVM 0.15 does not close what was inlined at a function's very end; the next function begins anew all the same.
      if (functions.isEnded(address)) stack = [];
      functions.enter(address);
      stack.push({ method: info.methods[reader.number()], file: null, line: 1 });
    } else if (command === END) {
      stack.pop();
    } else if (command === LINE) {
      frame.line += signed(reader);
    } else if (command === FILE) {
      Object.assign(frame, { file: info.files[reader.number() - 1] ?? null, line: 1 });
    } else if (command === ADDRESS) {
      advance(reader.number());
    } else if (command >= SHORT) {
      advance((command - SHORT) % 32);
      frame.line += Math.floor((command - SHORT) / 32) - 3;
    } else {
      throw new Error(`TeaVM's line information has the unknown command ${command}`);
    }
  }
  advance(functions.end - address);
  return ranges;
}

/** A signed LEB128 number. */
function signed(reader) {
  let value = 0;
  let shift = 0;
  let byte;
  do {
    byte = reader.number8();
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte >= 128);
  return shift < 32 && (byte & 64) !== 0 ? value | (-1 << shift) : value;
}

/** Where functions are in what TeaVM made and in the module, gone through from the first to the last. */
class Functions {
  #starts;
  #movedStarts;
  #next = 0;

  constructor(starts, movedStarts) {
    this.#starts = starts;
    this.#movedStarts = movedStarts;
  }

  /** Where the last one ends. */
  get end() {
    return this.#starts.at(-1);
  }

  /** Be in the function that the address is in. */
  enter(address) {
    while (this.#starts[this.#next] <= address) this.#next++;
  }

  isEnded(address) {
    return this.#starts[this.#next] <= address;
  }

  moved(address) {
    const at = this.#next - 1;
    return at < 0 ? address : address - this.#starts[at] + this.#movedStarts[at];
  }

  movedEnd() {
    return this.#movedStarts[this.#next];
  }
}

class Places {
  #known = new Map();

  of(stack) {
    let caller = null;
    for (const frame of stack) {
      if (frame.file !== null && frame.line >= 0) frame.shown = { file: frame.file, line: frame.line };
      caller = this.#one(frame, caller);
    }
    return caller;
  }

  #one({ method, shown = { file: null, line: 1 } }, caller) {
    const inCaller = this.#known.get(caller) ?? new Map();
    this.#known.set(caller, inCaller);
    const key = `${method} ${shown.file}:${shown.line}`;
    if (!inCaller.has(key)) inCaller.set(key, { className: method[0], method: method[1], ...shown, caller });
    return inCaller.get(key);
  }
}

/** Where each function's code begins, and where the last ends. */
export function functionStarts(wasm) {
  const reader = new Reader(wasm, 8);
  while (!reader.ended()) {
    const id = reader.number8();
    const size = reader.number();
    if (id !== 10) {
      reader.bytes(size);
      continue;
    }
    const starts = [];
    for (let count = reader.number(); count > 0; count--) {
      const length = reader.number();
      starts.push(reader.at);
      reader.bytes(length);
    }
    return [...starts, reader.at];
  }
  throw new Error("The module has no code section");
}

function parse(debug) {
  const signature = debug.readUInt32LE(0);
  if (signature !== 0x67626474) throw new Error("The debug information is not TeaVM's: its signature is " + signature);
  const sections = {};
  const reader = new Reader(debug, 4);
  const version = reader.number();
  if (version !== 1) throw new Error(`TeaVM's debug information has version ${version}; this bundler knows version 1`);
  while (!reader.ended()) {
    const name = reader.text();
    sections[name] = reader.bytes(reader.number());
  }
  return names(sections);
}

function names(sections) {
  const all = (name, read) => {
    const reader = new Reader(sections[name] ?? new Uint8Array(0), 0);
    const entries = [];
    while (!reader.ended()) entries.push(read(reader, entries));
    return entries;
  };
  const strings = all("teavm_str", (r) => r.text());
  // Packages and files are counted from 1; 0 is none.
  const packages = all("teavm_pkg", (r, known) => {
    const parent = r.number();
    return (parent === 0 ? "" : known[parent - 1]) + strings[r.number()] + ".";
  });
  const classes = all("teavm_cls", (r) => {
    const parent = r.number();
    return (parent === 0 ? "" : packages[parent - 1]) + strings[r.number()];
  });
  const methods = all("teavm_mtd", (r) => [classes[r.number()], strings[r.number()]]);
  const files = all("teavm_file", (r) => {
    r.number();
    const name = r.number();
    return strings[name >> 1] + ((name & 1) === 1 ? "." + strings[r.number()] : "");
  });
  return { methods, files, lines: sections.teavm_line ?? new Uint8Array(0) };
}
