import { existsSync, readFileSync, statSync } from "node:fs";
import { readSymbols } from "./symbols.mjs";

/** A frame as the worker logs it: it carries no debug information, only the address in its module. */
const FRAME = /^(.*\bat )wasm\.0x([0-9a-f]+)\(Unknown Source\)(.*)$/;
/** How every stack trace would begin, and Java's never do: the exception being made. */
const MAKING = /^java\.lang\.Throwable\.fillInStackTrace\(|(Exception|Error|Throwable)\.<init>\(/;

/**
 * Puts Java into the stack traces of a log, by the debug information that the build has kept aside.
 * @param {{debug: string, wasm: string}} files read when the first frame comes, and again after a build
 * @returns {(line: string) => string[]} the lines to print for one line
 */
export function javaFrames({ debug, wasm }) {
  let symbols;
  let stamp;
  let isAtTop = true;

  function current() {
    if (!existsSync(debug) || !existsSync(wasm)) return undefined;
    const now = statSync(debug).mtimeMs;
    if (now !== stamp) {
      symbols = readSymbols(readFileSync(debug), readFileSync(wasm));
      stamp = now;
    }
    return symbols;
  }

  return (line) => {
    const match = FRAME.exec(line);
    const find = match && current();
    if (!find) {
      isAtTop = true;
      return [line];
    }
    const [, before, address, after] = match;
    const frames = find(Number.parseInt(address, 16)).map(text);
    return frames.filter(isWanted).map((frame) => before + frame + after);
  };

  function isWanted(frame) {
    isAtTop &&= MAKING.test(frame);
    return !isAtTop;
  }
}

function text({ className, method, file, line }) {
  return `${className}.${method}(${file ? `${file}:${line}` : "Unknown Source"})`;
}
