import { lookUp } from "./globals.js";
import { linked } from "./linked.js";

const MAX_ARITY = 31;

/** Calls out of Java: the common arities without an arguments array, the others with one. */
export function calls(fail, findBody) {
  const imports = {};
  for (const [name, call] of Object.entries(callsOfAnyArity(fail, findBody))) {
    for (let arity = 0; arity <= MAX_ARITY; arity++) imports[name + arity] = call;
  }
  return Object.assign(imports, fixedCalls(fail));
}

function callsOfAnyArity(fail, findBody) {
  return linked("teavmJso", {
    createFunction: (...args) => findBody(args.slice(0, -1), args.at(-1)),
    bindFunction: (f, ...args) => f.bind(null, ...args),
    arrayOf: (...args) => args,
    callFunction(f, ...args) {
      try {
        return f(...args);
      } catch (e) {
        fail(e);
      }
    },
    callMethod: (object, method, ...args) => apply(fail, object, method, args),
    construct(constructor, ...args) {
      try {
        return new constructor(...args);
      } catch (e) {
        fail(e);
      }
    },
  });
}

function apply(fail, object, method, args) {
  try {
    return object === null ? lookUp(method)(...args) : object[method](...args);
  } catch (e) {
    fail(e);
  }
}

function fixedCalls(fail) {
  return linked("teavmJso", {
    apply: (object, method, args) => apply(fail, object, method, args),
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
  });
}
