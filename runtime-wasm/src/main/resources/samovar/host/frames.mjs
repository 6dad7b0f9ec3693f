/**
 * Puts into a .wasm what its stack traces need: which address is which line of which method.
 *
 * For the bundler, in Node: `withFrames(wasm, debug)`, both bytes, gives the .wasm with a custom section "samovar.frames"
 * made of TeaVM's debug information (the .teadbg of debugInformationGenerated). The frames of the JDK, of its libraries and
 * of Samovar itself are left out: they are most of it, and a trace that begins in the application's code says as much.
 * What was inlined from there counts as the line that called it. frames.js reads the section in the worker, when a trace is first asked for.
 */
import { Reader } from "./frames.js";

const OURS = "cloudflare|d1|durable|http|json|kv|queue|r2|routing|spi|sql|teavm|validation|wasm|worker";
const LEFT_OUT = new RegExp(`^(java|javax|jdk|jakarta|org\\.teavm|com\\.dslplatform|dev\\.samovar\\.(${OURS}))\\.|\\$lambda\\$_`);
export const START = 0, END = 1, LINE = 2, FILE = 3, ADDRESS = 4, SHORT = 10;
const SECTION = "samovar.frames";

export function withFrames(wasm, debug, linked = wasm) {
  return Buffer.concat([wasm, section(frames(wasm, debug, linked))]);
}

/** The bytes of the section's content. `linked` is what TeaVM made and the debug information tells of. */
export function frames(wasm, debug, linked = wasm) {
  const info = { ...parse(debug), starts: functionStarts(linked), movedStarts: functionStarts(wasm) };
  const strings = new Table((writer, text) => writer.text(text));
  const methods = new Table((writer, [type, name]) => writer.number(strings.index(type)).number(strings.index(name)));
  const lines = shorten(info, methods, strings);
  // The tables have filled up while the lines were written; methods are first, as they add strings.
  const methodBytes = methods.bytes();
  return Buffer.concat([strings.bytes(), methodBytes, lines]);
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
      starts.push(reader.at());
      reader.bytes(length);
    }
    return [...starts, reader.at()];
  }
  throw new Error("The module has no code section");
}

export function parse(debug) {
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

/** The commands without those that tell of methods left out. */
function shorten(info, methods, strings) {
  const out = new Writer();
  let address = 0;
  let written = 0;
  const stack = [];
  // TeaVM 0.15 does not close what was inlined at a function's very end; the next function begins anew all the same.
  let next = 0;
  // Where an address of what TeaVM made is in the module: functions may have moved, each as a whole.
  const moved = (to) => (next === 0 ? to : to - info.starts[next - 1] + info.movedStarts[next - 1]);
  const closeAt = (boundary) => {
    while (next < info.starts.length && info.starts[next] <= boundary) {
      const open = stack.filter(({ kept }) => kept).length;
      stack.length = 0;
      if (open > 0) {
        out.number(ADDRESS).number(info.movedStarts[next] - written);
        written = info.movedStarts[next];
        for (let i = 0; i < open; i++) out.number(END);
      }
      next++;
    }
  };
  const at = () => {
    const to = moved(address);
    if (to !== written) out.number(ADDRESS).number(to - written);
    written = to;
  };
  const place = (file, line) => {
    const frame = stack.at(-1);
    if (frame === undefined) return;
    Object.assign(frame, { file, line });
    if (!frame.kept || line < 0 || file === 0 || (file === frame.shownFile && line === frame.shownLine)) return;
    at();
    if (file !== frame.shownFile) out.number(FILE).number(strings.index(info.files[file - 1]));
    if (line !== frame.shownLine) out.number(LINE).signed(line - frame.shownLine);
    Object.assign(frame, { shownFile: file, shownLine: line });
  };
  const reader = new Reader(info.lines, 0);
  // A place is set by several commands; it holds from where the address moves on.
  let pending = false;
  const settle = () => {
    const frame = stack.at(-1);
    if (pending && frame !== undefined) place(frame.file, frame.line);
    pending = false;
  };
  while (!reader.ended()) {
    const command = reader.number8();
    const frame = stack.at(-1);
    if (command === START) {
      settle();
      closeAt(address);
      const method = info.methods[reader.number()];
      const kept = !LEFT_OUT.test(method[0]);
      if (kept) {
        at();
        out.number(START).number(methods.index(method));
      }
      stack.push({ kept, file: 0, line: 1, shownFile: 0, shownLine: 1 });
    } else if (command === END) {
      settle();
      if (stack.pop()?.kept) {
        at();
        out.number(END);
      }
    } else if (command === LINE) {
      const delta = reader.signed();
      if (frame !== undefined) frame.line += delta;
      pending = true;
    } else if (command === FILE) {
      const file = reader.number();
      if (frame !== undefined) Object.assign(frame, { file, line: 1 });
      pending = true;
    } else if (command === ADDRESS) {
      settle();
      address += reader.number();
    } else if (command >= SHORT) {
      settle();
      address += (command - SHORT) % 32;
      if (frame !== undefined) frame.line += Math.floor((command - SHORT) / 32) - 3;
      pending = true;
    } else {
      throw new Error(`TeaVM's line information has the unknown command ${command}`);
    }
  }
  return out.bytes();
}

function section(content) {
  const name = new Writer().text(SECTION).bytes();
  return Buffer.concat([new Writer().number(0).number(name.length + content.length).bytes(), name, content]);
}

class Table {
  #indexes = new Map();
  #entries = [];
  #write;

  constructor(write) {
    this.#write = write;
  }

  index(entry) {
    const key = String(entry);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      this.#indexes.set(key, (index = this.#entries.length));
      this.#entries.push(entry);
    }
    return index;
  }

  bytes() {
    const writer = new Writer();
    for (const entry of this.#entries) this.#write(writer, entry);
    return Buffer.concat([new Writer().number(this.#entries.length).bytes(), writer.bytes()]);
  }
}

class Writer {
  #bytes = [];

  number(value) {
    do {
      const rest = Math.floor(value / 128);
      this.#bytes.push((value % 128) | (rest > 0 ? 128 : 0));
      value = rest;
    } while (value > 0);
    return this;
  }

  signed(value) {
    return this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(text) {
    const bytes = Buffer.from(text);
    this.number(bytes.length);
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  bytes() {
    return Buffer.from(this.#bytes);
  }
}
