/** What TeaVM asks of any platform: text, dates, a console, memory, timers. */
import { linked } from "./linked.js";

export const stringImports = linked("wasm:js-string", {
  fromCharCode: (code) => String.fromCharCode(code),
  // Only a module compiled with the js-string builtins has these; workerd does not compile imported modules so.
  fromCharCodeArray() {
    throw new Error("js-string builtins are off");
  },
  intoCharCodeArray() {
    throw new Error("js-string builtins are off");
  },
  concat: (first, second) => first + second,
  charCodeAt: (string, index) => string.charCodeAt(index),
  length: (string) => string.length,
  substring: (string, start, end) => string.substring(start, end),
});

export const dateImports = linked("teavmDate", {
  currentTimeMillis: () => Date.now(),
  dateToString: (time) => new Date(time).toString(),
  getYear: (time) => new Date(time).getFullYear(),
  setYear: (time, year) => new Date(time).setFullYear(year),
  getMonth: (time) => new Date(time).getMonth(),
  setMonth: (time, month) => new Date(time).setMonth(month),
  getDate: (time) => new Date(time).getDate(),
  setDate: (time, day) => new Date(time).setDate(day),
  create: (year, month, day, hours, minutes, seconds) => new Date(year, month, day, hours, minutes, seconds).getTime(),
  createFromUTC: (year, month, day, hours, minutes, seconds) => Date.UTC(year, month, day, hours, minutes, seconds),
});

/** System.out and System.err. */
export function consoleImports() {
  return linked("teavmConsole", { putcharStdout: lines((line) => console.log(line)), putcharStderr: lines((line) => console.error(line)) });
}

/** Char by char; a line is one entry of the log. */
function lines(log) {
  let line = "";
  return (char) => {
    if (char !== 10) {
      line += String.fromCharCode(char);
      return;
    }
    log(line);
    line = "";
  };
}

export function memoryImports(host) {
  return linked("teavmMemory", {
    linearMemory: () => host.memory.buffer,
    notifyHeapResized() {},
    heapOffset: new WebAssembly.Global({ value: "i32", mutable: false }, host.heapOffset),
    maxSize: new WebAssembly.Global({ value: "i32", mutable: false }, 2 ** 31 - 1),
  });
}

export function asyncImports(host) {
  return linked("teavmAsync", {
    offer: (event, run, time) => Number(setTimeout(() => host.call(run, null, [event]), Math.max(0, time - Date.now()))),
    kill: (id) => clearTimeout(id),
  });
}
