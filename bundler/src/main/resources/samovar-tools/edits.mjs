import { bodiesIn } from "./instructions.mjs";
import { CODE_SECTION, leb, number, sectionsOf } from "./sections.mjs";

/** Changes to a module, told by places in it as it was. */
export class Edits {
  #wasm;
  #edits = [];
  #added = new Map();

  /** @param {Buffer} wasm valid */
  constructor(wasm) {
    this.#wasm = wasm;
  }

  replace(at, end, bytes) {
    this.#edits.push({ at, end, bytes: Buffer.from(bytes) });
  }

  insert(at, bytes) {
    this.replace(at, at, bytes);
  }

  /** One element more at the end of a section that is a list. */
  append(section, bytes) {
    this.insert(section.end, bytes);
    this.#added.set(section, (this.#added.get(section) ?? 0) + 1);
  }

  /** @returns {{wasm: Buffer, moved: (address: number) => number}} `moved` tells where what was at an address is */
  apply() {
    this.#resize();
    const edits = this.#edits.sort((a, b) => a.at - b.at);
    const parts = [];
    let at = 0;
    for (const edit of edits) {
      parts.push(this.#wasm.subarray(at, edit.at), edit.bytes);
      at = edit.end;
    }
    return { wasm: Buffer.concat([...parts, this.#wasm.subarray(at)]), moved: movedBy(edits) };
  }

  /** Sizes and counts stand before what they are of. */
  #resize() {
    for (const [section, added] of this.#added) {
      const { value, end } = number(this.#wasm, section.start);
      this.replace(section.start, end, leb(value + added));
    }
    const sections = sectionsOf(this.#wasm);
    const bodies = sections.has(CODE_SECTION) ? bodiesIn(this.#wasm) : [];
    this.#setSizes(bodies.map(({ sizeAt, start, end }) => ({ sizeAt, start, end, last: end - 1 })));
    this.#setSizes([...sections.values()].map(({ id, start, end }) => ({ sizeAt: id + 1, start, end, last: end })));
  }

  /** @param {{sizeAt: number, start: number, end: number, last: number}[]} parts from first to last; `last` is where an edit of it may begin */
  #setSizes(parts) {
    const edits = this.#edits.toSorted((a, b) => a.at - b.at);
    let i = 0;
    for (const { sizeAt, start, end, last } of parts) {
      while (i < edits.length && edits[i].at < start) i++;
      let grown = 0;
      for (; i < edits.length && edits[i].at <= last; i++) grown += growth(edits[i]);
      if (grown !== 0) this.replace(sizeAt, start, leb(end - start + grown));
    }
  }
}

function growth({ at, end, bytes }) {
  return bytes.length - (end - at);
}

/** What is inserted at an address stands before what was there. */
function movedBy(edits) {
  const ends = edits.map(({ end }) => end);
  const sums = [];
  for (const edit of edits) sums.push((sums.at(-1) ?? 0) + growth(edit));
  return (address) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= address) low = middle + 1;
      else high = middle;
    }
    return address + (sums[low - 1] ?? 0);
  };
}
