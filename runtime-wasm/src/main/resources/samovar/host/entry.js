/**
 * A worker on the WebAssembly GC target.
 *
 *     import module from "./app.wasm";
 *     import bodies from "./bodies.js";
 *     import { start } from "./host/entry.js";
 *     const dispatch = start(module, bodies);
 *     export default { fetch: (request, env, ctx) => dispatch("fetch", request, env, ctx) };
 */
import { faultAnswer, isFatal, isOverflow, known, logFault, outcome, requireStarted } from "./fault.js";
import { bodiesIn } from "./bodies.js";
import { createHost } from "./host.js";

/** `modules`: the platform's modules that the program imports, by name. */
export function start(module, bodies, modules = {}) {
  requireJspi();
  const findBody = bodiesIn(bodies);
  let java = new Java(module, findBody, modules);

  function instance() {
    if (java.broken) java = new Java(module, findBody, modules);
    return java;
  }
  function on(used, event, subject, env, context, failing = false) {
    const fault = (e) => {
      const error = used.failed(e);
      if (event !== "fetch" || failing) return faultAnswer(event, subject, error, used.host.traceOf(error));
      // Java answers on a sound instance: the filters run again around the failure.
      const sound = instance();
      sound.fail(error);
      return on(sound, event, subject, env, context, true);
    };
    try {
      const answer = event === "fetch" ? used.dispatchAtOnce(event, subject, env, context) : null;
      if (answer !== null) return answer;
    } catch (e) {
      return fault(e);
    }
    const promise = used.dispatch(event, subject, env, context);
    const answer = used.host.takeAnswer();
    return answer === undefined ? promise.then(outcome, fault) : outcome(answer);
  }
  // What outlives an event, a Durable Object, stays with the instance that it began on.
  return Object.assign((event, subject, env, context) => on(instance(), event, subject, env, context), { instance, on });
}

/** One instance of the module, started. */
class Java {
  broken = false;
  #enter;
  #events = new Map();

  constructor(module, findBody, modules) {
    this.host = createHost(module, findBody, modules);
    const { exports } = new WebAssembly.Instance(module, this.host.imports);
    this.host.exports = exports;
    this.host.fault = (e) => logFault("Work beside an event", this.failed(e), this.host.traceOf(e));
    requireStarted(exports["samovar.start"]());
    this.#enter = WebAssembly.promising(exports["samovar.dispatch"]);
    this.host.started = true;
  }

  /** The answer to a request that cannot wait; null where it may, and dispatch has to follow. Java runs on this very stack. */
  dispatchAtOnce(event, subject, env, context) {
    const { host } = this;
    host.callbacks++;
    try {
      return host.exports["samovar.dispatchAtOnce"](this.#number(event), subject, env, context);
    } finally {
      host.callbacks--;
    }
  }

  /** A promise of the answer, the only one that Java needs, however often it waits; without a wait the host has the answer. */
  dispatch(event, subject, env, context) {
    return this.host.enter(this.#enter, this.#number(event), subject, env, context);
  }

  /** Java's fields may be half written: what is in flight finishes on this instance, the next event gets a fresh one. */
  failed(e) {
    if (isFatal(e)) this.broken = true;
    return this.host.toJs(e);
  }

  /** The next request fails with this error of the engine, in place of its handler. */
  fail(e) {
    this.host.thrown = e;
    this.host.exports["samovar.fail"](isOverflow(e) ? null : String(e));
  }

  #number(event) {
    let number = this.#events.get(event);
    if (number === undefined) this.#events.set(event, (number = known(event, this.host.exports["samovar.event"](event))));
    return number;
  }
}

function requireJspi() {
  if (typeof WebAssembly.Suspending === "function" && typeof WebAssembly.promising === "function") return;
  throw new Error("This JavaScript runtime has no WebAssembly JSPI (WebAssembly.Suspending), which Samovar's Wasm target needs. Use a newer runtime, or build with -Dtarget=js.");
}
