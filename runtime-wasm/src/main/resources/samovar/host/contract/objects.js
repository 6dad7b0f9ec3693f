/** Java objects in JavaScript and JavaScript objects in Java. */
import { linked } from "./linked.js";
import { registry, weak } from "./weak.js";

const JAVA_OBJECT = Symbol("java object");
const FUNCTIONS = Symbol("functions");
const ORIGIN = Symbol("origin");
const CONSTRUCTOR = Symbol("constructor");
const WRAP = Symbol("wrap");

/** Java classes and static methods that JavaScript may call. */
export function classes(host) {
  return linked("teavmJso", {
    createClass: (name, parent, constructor) => javaClass(host, name, parent, constructor),
    exportClass: (cls) => cls[CONSTRUCTOR],
    defineFunction: (java, vararg) => staticFunction(host, java, vararg),
    defineMethod(cls, name, java, vararg) {
      const count = java.length - 1;
      cls.prototype[name] = function (...args) {
        return host.call(java, null, [this, ...gather(args, count, vararg)]);
      };
    },
    defineStaticMethod(cls, name, java, vararg) {
      cls[name] = staticFunction(host, java, vararg);
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
  });
}

function javaClass(host, name, parent, constructor) {
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

function staticFunction(host, java, vararg) {
  const count = java.length;
  return (...args) => host.call(java, null, gather(args, count, vararg));
}

/** A vararg method gets its last arguments as one array; the arity is that of the Java function. */
function gather(args, count, vararg) {
  return vararg ? [...args.slice(0, count - 1), args.slice(count - 1)] : args;
}

function property(get, set) {
  return { get, set: set ?? undefined, configurable: true };
}

/** One JavaScript object for a Java object, and the reverse, for as long as either lives. */
export function wrappers(host) {
  return linked("teavmJso", {
    javaObjectToJS: wrappersOfJava(),
    unwrapJavaObject: (object) => object[JAVA_OBJECT],
    wrapObject: wrappersOfJs(host),
  });
}

function wrappersOfJava() {
  const ofJava = new WeakMap();
  return (java, cls) => {
    if (java === null) return null;
    const known = ofJava.get(java)?.deref();
    if (known !== undefined) return known;
    const object = new cls(java);
    ofJava.set(java, weak(object));
    return object;
  };
}

function wrappersOfJs(host) {
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
  return (value) => {
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
  };
}

/** Java's functional interfaces as functions, and JavaScript functions as Java's functional interfaces. */
export function functors(host) {
  return linked("teavmJso", {
    asFunction,
    functionAsObject: (call, method) => functionAsObject(host, call, method),
  });
}

function asFunction(object, method) {
  if (object === null || object === undefined) return null;
  const functions = (object[FUNCTIONS] ??= Object.create(null));
  if (functions[method] === undefined) {
    const call = (...args) => object[method](...args);
    call[ORIGIN] = object;
    functions[method] = call;
  }
  return functions[method];
}

function functionAsObject(host, call, method) {
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
}
