/** Which method each byte of a .wasm's code comes from, by TeaVM's debug information; for the bundler, in Node. */
import { functionStarts, placesIn } from "./debug-info.mjs";

/** What stands in no method: what TeaVM writes besides. */
const NO_METHOD = { className: "", method: "" };

/**
 * @param {Buffer} wasm as TeaVM made it
 * @param {Buffer} debug the .teadbg beside it
 * @returns {{functions: number, methods: {class: string, method: string, bytes: number}[]}} methods of one name are one; a
 *   method has its code wherever that was inlined
 */
export function codeOf(wasm, debug) {
  const starts = functionStarts(wasm);
  const [from, to] = [starts[0], starts.at(-1)];
  const inside = placesIn(debug, wasm).filter(({ address }) => address >= from && address < to);
  const ranges = [{ address: from, place: null }, ...inside, { address: to, place: null }];
  const methods = new Map();
  for (let i = 0; i + 1 < ranges.length; i++) {
    const { className, method } = ranges[i].place ?? NO_METHOD;
    const key = `${className}::${method}`;
    const row = methods.get(key) ?? { class: className, method, bytes: 0 };
    methods.set(key, { ...row, bytes: row.bytes + ranges[i + 1].address - ranges[i].address });
  }
  return { functions: starts.length - 1, methods: [...methods.values()] };
}
