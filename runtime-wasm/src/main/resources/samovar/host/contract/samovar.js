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
  return linked("samovar", {
    // Node runs this host when bodies are recorded, and has no JSPI by default; nothing waits there.
    await: WebAssembly.Suspending ? new WebAssembly.Suspending(settle) : settle,
    canWait: () => (host.started && host.callbacks === 0 ? 1 : 0),
    rejected: (box) => (box instanceof Rejected ? 1 : 0),
    error: (box) => box.error,
    scratch: () => host.scratch,
    spawn: () => host.spawn(),
    missing: (value) => (value === null || value === undefined ? 1 : 0),
    textLength: (text) => text.length,
    textToScratch(text, from, count) {
      const chars = host.chars();
      for (let i = 0; i < count; i++) chars[i] = text.charCodeAt(from + i);
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
    keepScratch(kept, count) {
      const all = kept ?? [];
      all.push(host.bytes().slice(0, count));
      return all;
    },
    joinScratch: (kept, count) => joined([...kept, host.bytes().subarray(0, count)]),
  });
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

const MAX_ARGUMENTS = 4096;

function textOf(chars, count) {
  if (count <= MAX_ARGUMENTS) return String.fromCharCode.apply(null, chars.subarray(0, count));
  let text = "";
  for (let at = 0; at < count; at += MAX_ARGUMENTS) text += String.fromCharCode.apply(null, chars.subarray(at, Math.min(count, at + MAX_ARGUMENTS)));
  return text;
}
