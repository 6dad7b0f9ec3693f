import { CODE_SECTION, DATA_SECTION, GLOBAL_SECTION, leb, number, sectionsOf } from "./sections.mjs";

/**
 * Takes the texts of @JSBody out of a module: worker.js has them as functions, so a short name of each will do, and none of
 * their parameters.
 *
 * TeaVM keeps all texts of a program one behind the other in a data segment, and one global for each, which its initialiser
 * lists in that order. A text that stands anywhere else than there and where its function is made is one of the program's
 * too, and stays.
 */

const GLOBAL_GET = 0x23, I32_CONST = 0x41, END = 0x0b;
const ARRAY_NEW_FIXED = [0xfb, 0x08];
/** Before a number: no program has such a text, whose own literal it must not be (String.intern). */
const MARK = "\u0001";
/** In the list, and where the function is made. */
const OWN_USES = 2;

/**
 * @param {Buffer} wasm as TeaVM made it
 * @param {{parameters: string[], body: string}[]} bodies all that it makes
 * @returns {{wasm: Buffer, names: Map<string, string>}} `names` has those that were taken out
 */
export function withShortBodies(wasm, bodies) {
  const sections = sectionsOf(wasm);
  const pool = poolOf(wasm, sections);
  const globals = pool && listed(wasm, sections.get(CODE_SECTION), pool.texts.length);
  if (!globals) return { wasm, names: new Map() };
  const usesOf = (text) => uses(wasm, sections, globals[texts.indexOf(text)]);
  const texts = pool.texts.map((bytes) => bytes.toString());
  const named = bodies.filter(({ body }) => texts.includes(body) && isAlone(bodies, body) && usesOf(body) === OWN_USES);
  if (named.length === 0) return { wasm, names: new Map() };
  const names = new Map(named.map(({ body }, i) => [body, `${MARK}${i}`]));
  const parameters = named.flatMap((each) => each.parameters);
  const isOfNamed = (text) => parameters.includes(text) && usesOf(text) === 1 + parameters.filter((each) => each === text).length;
  const short = texts.map((text, i) => (names.has(text) ? Buffer.from(names.get(text)) : isOfNamed(text) ? Buffer.from(MARK) : pool.texts[i]));
  return { wasm: withTexts(wasm, sections.get(DATA_SECTION), pool, short), names };
}

/** A name is all that the worker looks for: it cannot stand for a second function, of other parameters. */
function isAlone(bodies, text) {
  return bodies.filter(({ body }) => body === text).length === 1;
}

/** The texts of the one segment, as bytes; undefined for a module that is not as TeaVM makes it. */
function poolOf(wasm, sections) {
  const data = sections.get(DATA_SECTION);
  if (data === undefined) return undefined;
  const count = number(wasm, data.start);
  if (count.value !== 1 || wasm[count.end] !== 0 || wasm[count.end + 1] !== I32_CONST) return undefined;
  const offset = number(wasm, count.end + 2);
  if (wasm[offset.end] !== END) return undefined;
  const size = number(wasm, offset.end + 1);
  const texts = [];
  let at = size.end;
  while (at < size.end + size.value) {
    const chars = number(wasm, at);
    at = textEnd(wasm, chars.end, chars.value);
    texts.push(wasm.subarray(chars.end, at));
  }
  return at === data.end ? { texts, head: wasm.subarray(data.start, offset.end + 1) } : undefined;
}

/** Each char by itself, in one to three bytes. */
function textEnd(wasm, start, chars) {
  let at = start;
  for (let i = 0; i < chars; i++) at += wasm[at] < 0x80 ? 1 : wasm[at] < 0xe0 ? 2 : 3;
  return at;
}

/** The globals that the initialiser puts into one array of so many. */
function listed(wasm, code, count) {
  for (let start = code.start; start < code.end; start++) {
    if (wasm[start] !== GLOBAL_GET) continue;
    const globals = globalsFrom(wasm, start, count);
    if (globals !== undefined) return globals;
  }
  return undefined;
}

function globalsFrom(wasm, start, count) {
  const globals = [];
  let at = start;
  while (globals.length < count && wasm[at] === GLOBAL_GET) {
    const global = number(wasm, at + 1);
    globals.push(global.value);
    at = global.end;
  }
  if (globals.length < count || wasm[at] !== ARRAY_NEW_FIXED[0] || wasm[at + 1] !== ARRAY_NEW_FIXED[1]) return undefined;
  const size = number(wasm, number(wasm, at + 2).end);
  return size.value === count && new Set(globals).size === count ? globals : undefined;
}

/** How often the bytes that get a global are there: as often as it is used at least. */
function uses(wasm, sections, global) {
  const wanted = Buffer.from([GLOBAL_GET, ...leb(global)]);
  let found = 0;
  for (const id of [GLOBAL_SECTION, CODE_SECTION]) {
    const { start, end } = sections.get(id);
    for (let at = wasm.indexOf(wanted, start); at >= 0 && at < end; at = wasm.indexOf(wanted, at + 1)) found++;
  }
  return found;
}

function withTexts(wasm, data, pool, texts) {
  const strings = Buffer.concat(texts.flatMap((bytes) => [Buffer.from(leb(charsOf(bytes))), bytes]));
  const content = Buffer.concat([pool.head, Buffer.from(leb(strings.length)), strings]);
  return Buffer.concat([wasm.subarray(0, data.id + 1), Buffer.from(leb(content.length)), content, wasm.subarray(data.end)]);
}

/** Bytes that begin a char. */
function charsOf(bytes) {
  return bytes.reduce((count, byte) => count + ((byte & 0xc0) === 0x80 ? 0 : 1), 0);
}
