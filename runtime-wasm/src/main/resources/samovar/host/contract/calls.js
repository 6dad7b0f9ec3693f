import { lookUp } from "./globals.js";

/** Calls out of Java: the common arities without an arguments array, the others with one. */
export function calls(fail, findBody) {
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
