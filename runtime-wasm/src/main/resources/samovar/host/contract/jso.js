/** JavaScript values and properties in Java; objects.js and calls.js have the rest of what JSO needs. */
import { JAVA_EXCEPTION } from "../java-error.js";
import { calls } from "./calls.js";
import { lookUp } from "./globals.js";
import { linked } from "./linked.js";
import { classes, functors, wrappers } from "./objects.js";

export function jsoImports(host, findBody) {
  const fail = (e) => host.throwIntoJava(e);
  return {
    ...values(),
    ...properties(fail),
    ...classes(host),
    ...wrappers(host),
    ...functors(host),
    ...calls(fail, findBody),
    ...linked("teavmJso", {
      stringBuiltinsSupported: () => 0,
      getJavaException: (e) => e[JAVA_EXCEPTION] ?? null,
      getJSException: (java) => host.exports["teavm.getJsException"](java) ?? null,
      jsExports: () => host.userExports,
    }),
  };
}

function values() {
  const same = (value) => value;
  const imports = linked("teavmJso", {
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
  });
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
  return linked("teavmJso", {
    getProperty(object, name) {
      try {
        return object !== null ? object[name] : lookUp(name);
      } catch (e) {
        fail(e);
      }
    },
    setProperty,
    setPropertyPure: setProperty,
    global(name) {
      try {
        return lookUp(name);
      } catch (e) {
        fail(e);
      }
    },
  });
}

function setProperty(object, name, value) {
  (object ?? globalThis)[name] = value;
}
