/**
 * The import contract of a WebAssembly GC module made by TeaVM, for runtimes that forbid code from strings.
 *
 * Every import is a plain closure: nothing here calls eval, new Function or import(). What TeaVM hands over as source
 * text (the bodies of @JSBody) is looked up in a table of real functions that record.mjs wrote when the worker was built.
 */
import { asyncImports, consoleImports, dateImports, memoryImports, stringImports } from "./contract/platform.js";
import { coreImports } from "./contract/core.js";
import { jsoImports } from "./contract/jso.js";
import { samovarImports } from "./contract/samovar.js";
import { addressesIn, framesOf } from "./frames.js";
import { JAVA_EXCEPTION, JavaError } from "./java-error.js";

/**
 * One instance's host. `findBody(parameters, body)` gives the function with these parameter names and this text; `modules`
 * are the platform's, by name, which TeaVM imports whole.
 */
export function createHost(module, findBody, modules = {}) {
  const host = new Host(module);
  host.imports = {
    ...Object.fromEntries(Object.entries(modules).map(([name, all]) => [name, { __self__: all }])),
    env: { memory: host.memory },
    "wasm:js-string": stringImports,
    teavm: coreImports(host),
    teavmAsync: asyncImports(host),
    teavmConsole: consoleImports(),
    teavmDate: dateImports,
    teavmJso: jsoImports(host, findBody),
    teavmMath: Math,
    teavmMemory: memoryImports(host),
    samovar: samovarImports(host),
  };
  return host;
}

const PAGE = 65536;
/** As WasmHost.SCRATCH_BYTES. */
const SCRATCH_BYTES = 4 * PAGE;

class Host {
  exports = null;
  /** Calls from JavaScript into Java that are on the stack; no Java can be suspended above one. */
  callbacks = 0;
  /** False while the module starts: there is no request to suspend yet. */
  started = false;
  /** The engine's error whose trace the next Java exception takes. */
  thrown = undefined;
  /** Whether what was entered last has not waited yet: its caller is still on the stack. */
  #direct = false;
  #answer = undefined;

  constructor(module) {
    const { min = 33, dataSize = 0 } = memoryRequirements(module);
    const frames = framesOf(module);
    // A trace wholly within the library keeps its addresses: the debug information of the build has their names.
    this.framesOf = (error) => {
      const addresses = addressesIn(error);
      return orElse(frames?.(addresses), () => nameless(addresses));
    };
    this.scratch = align(dataSize, 256);
    this.heapOffset = this.scratch + SCRATCH_BYTES;
    this.memory = new WebAssembly.Memory({ initial: min + 1 + SCRATCH_BYTES / PAGE, maximum: 32768 });
    this.#view();
  }

  /** The scratch area's views; memory that has grown is another buffer. */
  bytes() {
    if (this.buffer !== this.memory.buffer) this.#view();
    return this.scratchBytes;
  }

  chars() {
    if (this.buffer !== this.memory.buffer) this.#view();
    return this.scratchChars;
  }

  numbers() {
    if (this.buffer !== this.memory.buffer) this.#view();
    return this.scratchNumbers;
  }

  #view() {
    this.buffer = this.memory.buffer;
    this.scratchBytes = new Uint8Array(this.buffer, this.scratch, SCRATCH_BYTES);
    this.scratchChars = new Uint16Array(this.buffer, this.scratch, SCRATCH_BYTES / 2);
    this.scratchNumbers = new Float64Array(this.buffer, this.scratch, SCRATCH_BYTES / 8);
  }

  /** Enter Java from a JavaScript frame. */
  call(java, self, args) {
    this.callbacks++;
    try {
      return java.apply(self, args);
    } catch (e) {
      throw this.toJs(e);
    } finally {
      this.callbacks--;
    }
  }

  /** Enter Java on a stack of its own, which can be suspended, with up to four arguments. */
  enter(java, first, second, third, fourth) {
    const callbacks = this.callbacks;
    const direct = this.#direct;
    this.callbacks = 0;
    this.#direct = true;
    try {
      return java(first, second, third, fourth);
    } finally {
      this.callbacks = callbacks;
      this.#direct = direct;
    }
  }

  /** Java's answer to an event, for whom entered it if he is still on the stack; else for the promise that he got. */
  answer(answer) {
    if (!this.#direct) return answer;
    this.#answer = answer;
    return null;
  }

  /** The answer of what was just entered; undefined if it waits, or failed. The platform takes it without a promise. */
  takeAnswer() {
    const answer = this.#answer;
    this.#answer = undefined;
    return answer;
  }

  /** Java's lines in an error of the engine, as text. */
  traceOf(error) {
    return this.framesOf(error).map(({ className, method, file, line }) => `    at ${className}.${method}(${file}:${line})`).join("\n");
  }

  /** Start work beside an event; a promise that does not reject. */
  spawn() {
    this.run ??= WebAssembly.promising(this.exports["samovar.run"]);
    return this.enter(this.run).catch((e) => this.fault(e));
  }

  /** What JavaScript sees of something thrown by Java: its own error if it has one behind it, else a JavaError. */
  toJs(e) {
    if (!(e instanceof WebAssembly.Exception)) return e;
    const tag = this.exports["teavm.javaException"];
    if (!e.is(tag)) return e;
    const java = e.getArg(tag, 0);
    return this.exports["teavm.js.extractException"](java) ?? this.exports["teavm.getJsException"](java) ?? new JavaError(this, java);
  }

  /** Throw a JavaScript error through Java frames, so that catch and finally see it. */
  throwIntoJava(e) {
    if (this.exports === null) throw e;
    const known = e !== null && typeof e === "object" ? e[JAVA_EXCEPTION] : undefined;
    this.exports["teavm.js.throwException"](known ?? this.exports["teavm.js.wrapException"](e));
    throw e;
  }
}

function orElse(frames, other) {
  return frames !== undefined && frames.length > 0 ? frames : other();
}

/** Frames without debug information: the addresses are what can be looked up later. */
function nameless(addresses) {
  return addresses.map((address) => ({ className: "wasm", method: "0x" + address.toString(16), file: null, line: -1 }));
}

function memoryRequirements(module) {
  const [section] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  return section === undefined ? {} : JSON.parse(new TextDecoder().decode(section));
}

function align(address, to) {
  return Math.ceil(address / to) * to;
}
