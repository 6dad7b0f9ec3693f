/** Which method each byte of a .wasm's code comes from, by TeaVM's debug information; for the bundler, in Node. */
import { ADDRESS, END, FILE, functionStarts, LINE, parse, SHORT, START } from "./frames.mjs";
import { Reader } from "./frames.js";

/** What stands in no method: what TeaVM writes besides. */
export const NO_METHOD = ["", ""];

/**
 * @param {Buffer} wasm as TeaVM made it
 * @param {Buffer} debug the .teadbg beside it
 * @returns {{functions: number, methods: {class: string, method: string, bytes: number}[]}} methods of one name are one; a
 *   method has its code wherever that was inlined
 */
export function codeOf(wasm, debug) {
  const starts = functionStarts(wasm);
  const { methods, lines } = parse(debug);
  const bytes = new Map();
  for (const { length, method } of spans(lines, methods, starts)) {
    const key = method.join("::");
    bytes.set(key, (bytes.get(key) ?? 0) + length);
  }
  const rows = [...bytes].map(([key, bytes]) => ({ class: key.split("::")[0], method: key.split("::")[1], bytes }));
  return { functions: starts.length - 1, methods: rows };
}

/** The code from its begin to its end, each piece with the innermost method that it stands in. */
function* spans(lines, methods, starts) {
  const reader = new Reader(lines, 0);
  const stack = [];
  let address = 0;
  let from = starts[0];
  let next = 1;
  function* until(to) {
    // A function's end closes what is open: TeaVM 0.15 leaves open what was inlined there.
    while (next < starts.length && starts[next] <= to) {
      yield { length: starts[next] - from, method: stack.at(-1) ?? NO_METHOD };
      stack.length = 0;
      from = starts[next++];
    }
    if (to <= from || next === starts.length) return;
    yield { length: to - from, method: stack.at(-1) ?? NO_METHOD };
    from = to;
  }
  while (!reader.ended()) {
    const command = reader.number8();
    if (command === START) {
      yield* until(address);
      stack.push(methods[reader.number()]);
    } else if (command === END) {
      yield* until(address);
      stack.pop();
    } else if (command === LINE) {
      reader.signed();
    } else if (command === FILE) {
      reader.number();
    } else if (command === ADDRESS) {
      address += reader.number();
    } else if (command >= SHORT) {
      address += (command - SHORT) % 32;
    } else {
      throw new Error(`TeaVM's line information has the unknown command ${command}`);
    }
  }
  yield* until(starts.at(-1));
}
