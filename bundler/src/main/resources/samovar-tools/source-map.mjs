/**
 * Source maps of a .wasm, for a tool that moves its code: a place (debug-info.mjs) goes in as file, line and method, and comes out by its
 * column, which is its number; Java's lines have no columns.
 * @see https://github.com/WebAssembly/tool-conventions/blob/main/Debugging.md#source-maps
 */

/** @typedef {{address: number, place: object | null}[]} Ranges each up to the next; `place` is null where there is none */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * @param {Ranges} ranges
 * @returns {{map: string, places: object[]}} the map's text, and the places by their numbers
 */
export function sourceMapOf(ranges) {
  const [places, sources, names] = [new Numbers(), new Numbers(), new Numbers()];
  let before = [0, 0, 0, 0, 0];
  const segments = [];
  // wasm-opt takes a first address of 0 for the end of the map.
  for (const { address, place } of ranges.filter(({ address }) => address > 0)) {
    const segment = place === null ? [address, ...before.slice(1)] : [address, sources.of(sourceOf(place)), place.line, places.of(place), names.of(nameOf(place))];
    const deltas = segment.map((number, i) => number - before[i]);
    segments.push((place === null ? deltas.slice(0, 1) : deltas).map(vlq).join(""));
    before = segment;
  }
  const map = { version: 3, sources: sources.all, names: names.all, mappings: segments.join(",") };
  return { map: JSON.stringify(map), places: places.all };
}

/**
 * @param {string} map of the module after the tool
 * @param {object[]} places as they were numbered for the map before
 * @returns {Ranges}
 */
export function rangesOf(map, places) {
  const { mappings } = JSON.parse(map);
  let [address, number] = [0, 0];
  const ranges = mappings.split(",").filter((segment) => segment !== "").map((segment) => {
    const [toAddress, , , toNumber] = numbersIn(segment);
    address += toAddress;
    number += toNumber ?? 0;
    return { address, place: toNumber === undefined ? null : places[number] };
  });
  return ranges.filter(({ place }, i) => !(place === null && isWithin(ranges, i)));
}

/** What a tool has made amid code of one place is of that place. */
function isWithin(ranges, i) {
  return i > 0 && ranges[i - 1].place === ranges[i + 1]?.place;
}

/** The path below a source folder. */
function sourceOf({ className, file }) {
  return [...className.split(".").slice(0, -1), file ?? "?"].join("/");
}

function nameOf({ className, method }) {
  return `${className}.${method}`;
}

class Numbers {
  #known = new Map();

  of(entry) {
    if (!this.#known.has(entry)) this.#known.set(entry, this.#known.size);
    return this.#known.get(entry);
  }

  get all() {
    return [...this.#known.keys()];
  }
}

function vlq(number) {
  let rest = number < 0 ? -2 * number + 1 : 2 * number;
  let text = "";
  do {
    text += DIGITS[(rest % 32) + (rest >= 32 ? 32 : 0)];
    rest = Math.floor(rest / 32);
  } while (rest > 0);
  return text;
}

function numbersIn(segment) {
  const numbers = [];
  let [value, factor] = [0, 1];
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits % 32) * factor;
    factor *= 32;
    if (bits >= 32) continue;
    numbers.push(value % 2 === 1 ? -(value - 1) / 2 : value / 2);
    [value, factor] = [0, 1];
  }
  return numbers;
}
