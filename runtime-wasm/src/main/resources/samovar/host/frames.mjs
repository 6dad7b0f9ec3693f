/**
 * Puts into a .wasm what its stack traces need: which address is which line of which method.
 *
 * For the bundler, in Node: `withFrames(wasm, ranges)` gives the .wasm with a custom section "samovar.frames" made of the
 * places of its addresses (debug-info.mjs). The frames of the JDK, of its libraries and
 * of Samovar itself are left out: they are most of it, and a trace that begins in the application's code says as much.
 * What was inlined from there counts as the line that called it. frames.js reads the section in the worker, when a trace is first asked for.
 */

const OURS = "cloudflare|d1|durable|http|json|kv|queue|r2|routing|spi|sql|teavm|validation|wasm|worker";
const LEFT_OUT = new RegExp(`^(java|javax|jdk|jakarta|org\\.teavm|com\\.dslplatform|dev\\.samovar\\.(${OURS}))\\.|\\$lambda\\$_`);
const START = 0, END = 1, LINE = 2, FILE = 3, ADDRESS = 4;
const SECTION = "samovar.frames";

export function withFrames(wasm, ranges) {
  const name = new Writer().text(SECTION).bytes();
  const content = frames(ranges);
  return Buffer.concat([wasm, new Writer().number(0).number(name.length + content.length).bytes(), name, content]);
}

/** The bytes of the section's content. */
export function frames(ranges) {
  const strings = new Table((writer, text) => writer.text(text));
  const methods = new Table((writer, { className, method }) => writer.number(strings.index(className)).number(strings.index(method)));
  const lines = new Lines(strings, methods);
  for (const { address, place } of ranges) lines.put(address, shown(place));
  const lineBytes = lines.bytes();
  // The tables have filled up while the lines were written; methods are first, as they add strings.
  const methodBytes = methods.bytes();
  return Buffer.concat([strings.bytes(), methodBytes, lineBytes]);
}

/** The frames of a place that are not left out, the outermost first. */
function shown(place) {
  if (place === null) return [];
  const callers = shown(place.caller);
  return LEFT_OUT.test(place.className) ? callers : [...callers, place];
}

/** The frames of address after address, each as what differs from those before. */
class Lines {
  #out = new Writer();
  #strings;
  #methods;
  #address = 0;
  #stack = [];

  constructor(strings, methods) {
    this.#strings = strings;
    this.#methods = methods;
  }

  put(address, places) {
    const same = places.findIndex((place, i) => !isSame(place, this.#stack[i]));
    const kept = same < 0 ? places.length : same;
    if (kept === places.length && kept === this.#stack.length) return;
    this.#moveTo(address);
    const isMoved = isSameMethod(places[kept], this.#stack[kept]) && places[kept].file !== null;
    while (this.#stack.length > kept + (isMoved ? 1 : 0)) this.#end();
    if (isMoved) this.#move(places[kept]);
    for (const place of places.slice(this.#stack.length)) this.#start(place);
  }

  bytes() {
    return this.#out.bytes();
  }

  #moveTo(address) {
    if (address !== this.#address) this.#out.number(ADDRESS).number(address - this.#address);
    this.#address = address;
  }

  #end() {
    this.#out.number(END);
    this.#stack.pop();
  }

  #start(place) {
    this.#out.number(START).number(this.#methods.index(place, `${place.className} ${place.method}`));
    this.#stack.push({ ...place, file: null, line: 1 });
    if (place.file !== null) this.#move(place);
  }

  #move({ file, line }) {
    const frame = this.#stack.at(-1);
    if (file !== frame.file) this.#out.number(FILE).number(this.#strings.index(file));
    if (line !== frame.line) this.#out.number(LINE).signed(line - frame.line);
    Object.assign(frame, { file, line });
  }
}

const isSameMethod = (a, b) => a !== undefined && a.className === b?.className && a.method === b.method;
const isSame = (a, b) => isSameMethod(a, b) && a.file === b.file && a.line === b.line;

class Table {
  #indexes = new Map();
  #entries = [];
  #write;

  constructor(write) {
    this.#write = write;
  }

  index(entry, key = entry) {
    if (!this.#indexes.has(key)) {
      this.#indexes.set(key, this.#entries.length);
      this.#entries.push(entry);
    }
    return this.#indexes.get(key);
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
