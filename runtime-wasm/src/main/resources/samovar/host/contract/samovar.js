/** What Samovar adds to the contract. */
import { linked } from "./linked.js";

class Rejected {
  constructor(error) {
    this.error = error;
  }
}

/** Samovar's own imports: waiting, bytes and text. */
export function samovarImports(host) {
  // A promise that rejects inside a suspending import unwinds Java without catch or finally: it always fulfils.
  const settle = (promise) => Promise.resolve(promise).then(undefined, (error) => new Rejected(error));
  const settleOrEnd = (promise, race) =>
    new Promise((resolve) => {
      race.end = resolve;
      Promise.resolve(promise).then(resolve, (error) => resolve(new Rejected(error)));
    });
  return linked("samovar", {
    await: suspending(settle),
    awaitRace: suspending(settleOrEnd),
    listen: (request, client) => listen(request, () => host.call(host.exports["samovar.left"], null, [client])),
    canWait: () => (host.started && host.callbacks === 0 ? 1 : 0),
    rejected: (box) => (box instanceof Rejected ? 1 : 0),
    error: (box) => box.error,
    scratch: () => host.scratch,
    answer: (answer) => host.answer(answer),
    spawn: () => host.spawn(),
    requestHead: (request) => requestHead(request, host.chars()),
    missing: (value) => (value === null || value === undefined ? 1 : 0),
    length: (textOrArray) => textOrArray.length,
    textToScratch(text, from, count) {
      if (count >= LONG && count === text.length && encodeAscii(text, host.bytes())) return 1;
      const chars = host.chars();
      for (let i = 0; i < count; i++) chars[i] = text.charCodeAt(from + i);
      return 0;
    },
    numbersToScratch(array, from, count) {
      const numbers = host.numbers();
      for (let i = 0; i < count; i++) numbers[i] = array[from + i];
    },
    textOfScratch: (count) => textOf(host.chars(), count),
    concat: (first, second) => first + second,
    newBytes: (length) => new Uint8Array(length),
    bytesLength: (bytes) => bytes.byteLength,
    bytesToScratch(bytes, from, count) {
      host.bytes().set(bytes.subarray(from, from + count));
    },
    bytesOfScratch(bytes, at, count) {
      bytes.set(host.bytes().subarray(0, count), at);
    },
    copyOfScratch: (count) => host.bytes().slice(0, count),
    viewOfScratch: (count) => host.bytes().subarray(0, count),
    keepScratch(kept, count) {
      const all = kept ?? [];
      all.push(host.bytes().slice(0, count));
      return all;
    },
    joinScratch: (kept, count) => joined([...kept, host.bytes().subarray(0, count)]),
  });
}

/** Chars from which the platform's encoder is faster than a loop. */
const LONG = 100;
const encoder = new TextEncoder();

/** Lay out the chars as bytes; whether that is the text, since all of it is ASCII. */
function encodeAscii(text, bytes) {
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length && written === read;
}

/** Node runs this host when bodies are recorded, and has no JSPI by default; nothing waits there. */
function suspending(settle) {
  return WebAssembly.Suspending ? new WebAssembly.Suspending(settle) : settle;
}

/** Without the flag enable_request_signal there may be a signal, which never says anything. */
function listen({ signal }, left) {
  if (!signal) return null;
  if (signal.aborted) {
    left();
    return null;
  }
  signal.addEventListener("abort", left);
  return left;
}

function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** As RequestHead.METHODS. */
const METHODS = { __proto__: null, GET: 1, POST: 2, PUT: 3, PATCH: 4, DELETE: 5, HEAD: 6, OPTIONS: 7 };
const METHOD_NUMBERS = 8;

/** The method's number, or 0 for another, and METHOD_NUMBERS times the length of the URL, whose chars it lays out; -1 if they are too many. */
function requestHead(request, chars) {
  const { url } = request;
  const { length } = url;
  if (length > chars.length) return -1;
  for (let i = 0; i < length; i++) chars[i] = url.charCodeAt(i);
  return length * METHOD_NUMBERS + (METHODS[request.method] ?? 0);
}

const MAX_ARGUMENTS = 4096;

function textOf(chars, count) {
  if (count <= MAX_ARGUMENTS) return String.fromCharCode.apply(null, chars.subarray(0, count));
  let text = "";
  for (let at = 0; at < count; at += MAX_ARGUMENTS) text += String.fromCharCode.apply(null, chars.subarray(at, Math.min(count, at + MAX_ARGUMENTS)));
  return text;
}
