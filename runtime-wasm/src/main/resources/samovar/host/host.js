/**
 * The import contract of a WebAssembly GC module made by TeaVM, for runtimes that forbid code from strings.
 *
 * Every import is a plain closure: nothing here calls eval, new Function or import(). What TeaVM hands over as source
 * text (the bodies of @JSBody) is looked up in a table of real functions that record.mjs wrote when the worker was built.
 */

import { framesOf } from "./frames.js";

/** One instance's host. `findBody(parameters, body)` gives the function with these parameter names and this text. */
export function createHost(module, findBody) {
  const host = new Host(module);
  host.imports = {
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

/** Find bodies in the table that record.mjs wrote: an object from bodyKey to function. */
export function bodiesIn(table) {
  return (parameters, body) => {
    const known = table[bodyKey(parameters, body)];
    if (known === undefined) throw new Error(`The body of a @JSBody method is not in the recorded table; build the worker again: (${parameters}) => { ${body} }`);
    return known;
  };
}

/** The name under which a body is kept: its parameters, its length and a hash of its text. */
export function bodyKey(parameters, body) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return parameters.join() + ":" + body.length + ":" + (hash >>> 0).toString(36);
}

const PAGE = 65536;
/** As WasmHost.SCRATCH_BYTES. */
const SCRATCH_BYTES = PAGE;
const JAVA_EXCEPTION = Symbol("java exception");

class Host {
  exports = null;
  /** Calls from JavaScript into Java that are on the stack; no Java can be suspended above one. */
  callbacks = 0;
  /** False while the module starts: there is no request to suspend yet. */
  started = false;

  constructor(module) {
    const { min = 33, dataSize = 0 } = memoryRequirements(module);
    const frames = framesOf(module);
    // A trace wholly within the library keeps its addresses: the debug information of the build has their names.
    this.frames = (addresses) => orElse(frames?.(addresses), () => nameless(addresses));
    this.scratch = align(dataSize, 256);
    this.heapOffset = this.scratch + SCRATCH_BYTES;
    this.memory = new WebAssembly.Memory({ initial: min + 2, maximum: 32768 });
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

  #view() {
    this.buffer = this.memory.buffer;
    this.scratchBytes = new Uint8Array(this.buffer, this.scratch, SCRATCH_BYTES);
    this.scratchChars = new Uint16Array(this.buffer, this.scratch, SCRATCH_BYTES / 2);
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

  /** Enter Java on a stack of its own, which can be suspended. */
  enter(java, ...args) {
    const callbacks = this.callbacks;
    this.callbacks = 0;
    try {
      return java(...args);
    } finally {
      this.callbacks = callbacks;
    }
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

/** A Java exception as JavaScript sees it; on its way back into Java it is the same exception again. */
class JavaError extends Error {
  #host;

  constructor(host, java) {
    super();
    this.#host = host;
    this[JAVA_EXCEPTION] = java;
    host.exports["teavm.setJsException"]?.(java, this);
  }

  get name() {
    return "JavaError";
  }

  get message() {
    const { "teavm.exceptionMessage": message, "teavm.stringToJs": toJs } = this.#host.exports;
    const text = message && toJs ? message(this[JAVA_EXCEPTION]) : null;
    return text === null ? "" : toJs(text);
  }
}

function memoryRequirements(module) {
  const [section] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements");
  return section === undefined ? {} : JSON.parse(new TextDecoder().decode(section));
}

function align(address, to) {
  return Math.ceil(address / to) * to;
}

/** A dotted name, from globalThis on. */
function lookUp(name) {
  let value = globalThis[name];
  if (value === undefined && name.includes(".")) value = name.split(".").reduce((object, part) => object?.[part], globalThis);
  if (value === undefined && !(name in globalThis)) throw new ReferenceError(name + " is not defined");
  return value;
}

const stringImports = {
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
};

const dateImports = {
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
};

/** System.out and System.err, char by char; a line is one entry of the log. */
function consoleImports() {
  const lines = (log) => {
    let line = "";
    return (char) => {
      if (char !== 10) {
        line += String.fromCharCode(char);
        return;
      }
      log(line);
      line = "";
    };
  };
  return { putcharStdout: lines((line) => console.log(line)), putcharStderr: lines((line) => console.error(line)) };
}

function memoryImports(host) {
  return {
    linearMemory: () => host.memory.buffer,
    notifyHeapResized() {},
    heapOffset: new WebAssembly.Global({ value: "i32", mutable: false }, host.heapOffset),
    maxSize: new WebAssembly.Global({ value: "i32", mutable: false }, 2 ** 31 - 1),
  };
}

// FinalizationRegistry and WeakRef came with compatibility date 2025-05-05. Before it, references are strong.
const registry = (report) => (typeof FinalizationRegistry === "function" ? new FinalizationRegistry(report) : { register() {} });
const weak = (value) => (typeof WeakRef === "function" ? new WeakRef(value) : { deref: () => value });

const WASM_FRAME = /wasm-function\[\d+\]:0x([0-9a-f]+)/;

function coreImports(host) {
  const values = registry(({ queue, ref }) => host.exports["teavm.reportGarbageCollectedValue"]?.(queue, ref));
  const strings = registry((entry) => host.exports["teavm.reportGarbageCollectedString"]?.(entry));
  return {
    createWeakRef(value, ref, queue) {
      if (queue !== null) values.register(value, { ref, queue });
      return weak(value);
    },
    deref: (ref) => ref.deref() ?? null,
    createStringWeakRef(value, entry) {
      strings.register(value, entry);
      return weak(value);
    },
    stringDeref: (ref) => ref.deref(),
    takeStackTrace(exceptionClass) {
      const error = deepError();
      return { getStack: () => withoutConstructors(host.frames(addressesIn(error.stack ?? "")), exceptionClass) };
    },
    // A JavaError is made when an exception crosses into JavaScript; most never do.
    decorateException() {},
  };
}

/** Ten frames, V8's own limit, do not reach from a library into the application. */
function deepError() {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 64;
  const error = new Error();
  Error.stackTraceLimit = limit;
  return error;
}

function addressesIn(stack) {
  const addresses = [];
  for (const line of stack.split("\n")) {
    const address = WASM_FRAME.exec(line)?.[1];
    if (address !== undefined) addresses.push(parseInt(address, 16));
  }
  return addresses;
}

/** A trace begins where the exception was made, not in its constructors. */
function withoutConstructors(frames, exceptionClass) {
  const last = frames.findIndex(({ className, method }) => method !== "<init>" || className === exceptionClass);
  return last >= 0 && frames[last].method === "<init>" ? frames.slice(last + 1) : frames;
}

function orElse(frames, other) {
  return frames !== undefined && frames.length > 0 ? frames : other();
}

/** Frames without debug information: the addresses are what can be looked up later. */
function nameless(addresses) {
  return addresses.map((address) => ({ className: "wasm", method: "0x" + address.toString(16), file: null, line: -1 }));
}

function asyncImports(host) {
  return {
    offer: (event, run, time) => Number(setTimeout(() => host.call(run, null, [event]), Math.max(0, time - Date.now()))),
    kill: (id) => clearTimeout(id),
  };
}

function jsoImports(host, findBody) {
  const fail = (e) => host.throwIntoJava(e);
  return {
    stringBuiltinsSupported: () => 0,
    ...values(),
    ...properties(fail),
    ...classes(host),
    ...wrappers(host),
    ...functors(host),
    ...calls(fail, findBody),
    getJavaException: (e) => e[JAVA_EXCEPTION] ?? null,
    getJSException: (java) => host.exports["teavm.getJsException"](java) ?? null,
    jsExports: () => host.userExports,
  };
}

function values() {
  const same = (value) => value;
  const imports = {
    isUndefined: (value) => (value === undefined ? 1 : 0),
    emptyArray: () => [],
    appendToArray: (array, value) => array.push(value),
    concatArray: (first, second) => [...first, ...second],
    wrapBoolean: (value) => !!value,
    unwrapBoolean: (value) => (value ? 1 : 0),
    isPrimitive: (value, type) => (typeof value === type || value === null ? 1 : 0),
    instanceOf: (value, type) => (value instanceof type ? 1 : 0),
    instanceOfOrNull: (value, type) => (value === null || value instanceof type ? 1 : 0),
    sameRef: (first, second) => (first === second ? 1 : 0),
    hashCode: hashCodes(),
  };
  for (const type of ["Byte", "Short", "Char", "Int", "Long", "Float", "Double"]) {
    imports["wrap" + type] = same;
    imports["unwrap" + type] = same;
  }
  return imports;
}

function hashCodes() {
  const codes = new WeakMap();
  let last = 0;
  return (value) => {
    if (typeof value === "number") return value | 0;
    if (typeof value === "bigint") return Number(BigInt.asIntN(32, value));
    if (typeof value === "boolean") return value ? 1 : 0;
    if (value === null || (typeof value !== "object" && typeof value !== "function")) return 0;
    let code = codes.get(value);
    if (code === undefined) codes.set(value, (code = last = (last + 0x9e3779b9) | 0));
    return code;
  };
}

function properties(fail) {
  function getProperty(object, name) {
    try {
      return object !== null ? object[name] : lookUp(name);
    } catch (e) {
      fail(e);
    }
  }
  function setProperty(object, name, value) {
    (object ?? globalThis)[name] = value;
  }
  function global(name) {
    try {
      return lookUp(name);
    } catch (e) {
      fail(e);
    }
  }
  return { getProperty, setProperty, setPropertyPure: setProperty, global };
}

const JAVA_OBJECT = Symbol("java object");
const FUNCTIONS = Symbol("functions");
const ORIGIN = Symbol("origin");
const CONSTRUCTOR = Symbol("constructor");
const WRAP = Symbol("wrap");

/** Java classes and static methods that JavaScript may call. */
function classes(host) {
  // A vararg method gets its last arguments as one array; the arity is that of the Java function.
  const gather = (args, count, vararg) => (vararg ? [...args.slice(0, count - 1), args.slice(count - 1)] : args);
  const property = (get, set) => ({ get, set: set ?? undefined, configurable: true });

  function createClass(name, parent, constructor) {
    function JavaObject(mark, java) {
      if (mark !== WRAP) {
        if (constructor === null) throw new Error(name + " cannot be constructed from JavaScript");
        return host.call(constructor, null, arguments);
      }
      if (parent !== null) {
        parent.call(this, java);
        return;
      }
      this[JAVA_OBJECT] = java;
      this[FUNCTIONS] = null;
    }
    JavaObject.prototype = Object.create(parent === null ? Object.prototype : parent.prototype);
    JavaObject.prototype.constructor = JavaObject;
    Object.defineProperty(JavaObject, "name", { value: name ?? "JavaObject" });
    function Wrapper(java) {
      return JavaObject.call(this, WRAP, java);
    }
    Wrapper.prototype = JavaObject.prototype;
    Wrapper[CONSTRUCTOR] = JavaObject;
    return Wrapper;
  }

  function defineFunction(java, vararg) {
    const count = java.length;
    return (...args) => host.call(java, null, gather(args, count, vararg));
  }

  function defineMethod(cls, name, java, vararg) {
    const count = java.length - 1;
    cls.prototype[name] = function (...args) {
      return host.call(java, null, [this, ...gather(args, count, vararg)]);
    };
  }

  return {
    createClass,
    exportClass: (cls) => cls[CONSTRUCTOR],
    defineFunction,
    defineMethod,
    defineStaticMethod(cls, name, java, vararg) {
      cls[name] = defineFunction(java, vararg);
    },
    defineProperty(cls, name, get, set) {
      const getter = function () {
        return host.call(get, null, [this]);
      };
      const setter = function (value) {
        host.call(set, null, [this, value]);
      };
      Object.defineProperty(cls.prototype, name, property(getter, set && setter));
    },
    defineStaticProperty(cls, name, get, set) {
      const getter = () => host.call(get, null, []);
      const setter = (value) => host.call(set, null, [value]);
      Object.defineProperty(cls, name, property(getter, set && setter));
    },
  };
}

/** One JavaScript object for a Java object, and the reverse, for as long as either lives. */
function wrappers(host) {
  const ofJava = new WeakMap();
  const ofJs = new WeakMap();
  const ofPrimitives = new Map();
  const primitives = registry((value) => ofPrimitives.delete(value));

  function wrapNew(value) {
    return host.exports["teavm.jso.createWrapper"](value);
  }
  function wrapPrimitive(value) {
    const known = ofPrimitives.get(value)?.deref();
    if (known !== undefined) return known;
    const wrapper = wrapNew(value);
    // Without a registry nothing would ever leave the map.
    if (typeof FinalizationRegistry === "function") {
      ofPrimitives.set(value, weak(wrapper));
      primitives.register(wrapper, value);
    }
    return wrapper;
  }

  return {
    javaObjectToJS(java, cls) {
      if (java === null) return null;
      const known = ofJava.get(java)?.deref();
      if (known !== undefined) return known;
      const object = new cls(java);
      ofJava.set(java, weak(object));
      return object;
    },
    unwrapJavaObject: (object) => object[JAVA_OBJECT],
    wrapObject(value) {
      if (value === null) return null;
      const type = typeof value;
      if (type !== "object" && type !== "function") return wrapPrimitive(value);
      const java = value[JAVA_OBJECT];
      if (typeof java === "object") return java;
      const known = ofJs.get(value)?.deref();
      if (known !== undefined) return known;
      const wrapper = wrapNew(value);
      ofJs.set(value, weak(wrapper));
      return wrapper;
    },
  };
}

/** Java's functional interfaces as functions, and JavaScript functions as Java's functional interfaces. */
function functors(host) {
  return {
    asFunction(object, method) {
      if (object === null || object === undefined) return null;
      const functions = (object[FUNCTIONS] ??= Object.create(null));
      if (functions[method] === undefined) {
        const call = (...args) => object[method](...args);
        call[ORIGIN] = object;
        functions[method] = call;
      }
      return functions[method];
    },
    functionAsObject(call, method) {
      if (call === null || call === undefined) return null;
      const origin = call[ORIGIN];
      if (origin !== undefined && origin[FUNCTIONS]?.[method] === call) return origin;
      return {
        [method](...args) {
          try {
            return call(...args);
          } catch (e) {
            throw host.toJs(e);
          }
        },
      };
    },
  };
}

/** Calls out of Java: the common arities without an arguments array, the others with one. */
function calls(fail, findBody) {
  const imports = { apply };
  function apply(object, method, args) {
    try {
      return object === null ? lookUp(method)(...args) : object[method](...args);
    } catch (e) {
      fail(e);
    }
  }
  function createFunction(...args) {
    const body = args.pop();
    return findBody(args, body);
  }
  for (let arity = 0; arity < 32; arity++) {
    imports["createFunction" + arity] = createFunction;
    imports["bindFunction" + arity] = (f, ...args) => f.bind(null, ...args);
    imports["arrayOf" + arity] = (...args) => args;
    imports["callFunction" + arity] = (f, ...args) => {
      try {
        return f(...args);
      } catch (e) {
        fail(e);
      }
    };
    imports["callMethod" + arity] = (object, method, ...args) => apply(object, method, args);
    imports["construct" + arity] = (constructor, ...args) => {
      try {
        return new constructor(...args);
      } catch (e) {
        fail(e);
      }
    };
  }
  return Object.assign(imports, fixedCalls(fail));
}

function fixedCalls(fail) {
  return {
    callFunction0(f) {
      try {
        return f();
      } catch (e) {
        fail(e);
      }
    },
    callFunction1(f, a) {
      try {
        return f(a);
      } catch (e) {
        fail(e);
      }
    },
    callFunction2(f, a, b) {
      try {
        return f(a, b);
      } catch (e) {
        fail(e);
      }
    },
    callFunction3(f, a, b, c) {
      try {
        return f(a, b, c);
      } catch (e) {
        fail(e);
      }
    },
    callFunction4(f, a, b, c, d) {
      try {
        return f(a, b, c, d);
      } catch (e) {
        fail(e);
      }
    },
    callMethod0(object, method) {
      try {
        return object !== null ? object[method]() : lookUp(method)();
      } catch (e) {
        fail(e);
      }
    },
    callMethod1(object, method, a) {
      try {
        return object !== null ? object[method](a) : lookUp(method)(a);
      } catch (e) {
        fail(e);
      }
    },
    callMethod2(object, method, a, b) {
      try {
        return object !== null ? object[method](a, b) : lookUp(method)(a, b);
      } catch (e) {
        fail(e);
      }
    },
    callMethod3(object, method, a, b, c) {
      try {
        return object !== null ? object[method](a, b, c) : lookUp(method)(a, b, c);
      } catch (e) {
        fail(e);
      }
    },
  };
}

class Rejected {
  constructor(error) {
    this.error = error;
  }
}

/** Samovar's own imports: waiting, bytes and text. */
function samovarImports(host) {
  // A promise that rejects inside a suspending import unwinds Java without catch or finally: it always fulfils.
  const settle = (promise) => Promise.resolve(promise).then(undefined, (error) => new Rejected(error));
  return {
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
  };
}

const MAX_ARGUMENTS = 4096;

function textOf(chars, count) {
  if (count <= MAX_ARGUMENTS) return String.fromCharCode.apply(null, chars.subarray(0, count));
  let text = "";
  for (let at = 0; at < count; at += MAX_ARGUMENTS) text += String.fromCharCode.apply(null, chars.subarray(at, Math.min(count, at + MAX_ARGUMENTS)));
  return text;
}
