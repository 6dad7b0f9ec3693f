/** Weak references and stack traces. */
import { linked } from "./linked.js";
import { registry, weak } from "./weak.js";

export function coreImports(host) {
  return linked("teavm", {
    createWeakRef: weakReferences(host),
    deref: (ref) => ref.deref() ?? null,
    createStringWeakRef: weakStrings(host),
    stringDeref: (ref) => ref.deref(),
    takeStackTrace(exceptionClass) {
      const error = host.thrown ?? deepError();
      host.thrown = undefined;
      return { getStack: () => withoutConstructors(host.framesOf(error), exceptionClass) };
    },
    // A JavaError is made when an exception crosses into JavaScript; most never do.
    decorateException() {},
  });
}

function weakReferences(host) {
  const values = registry(({ queue, ref }) => host.exports["teavm.reportGarbageCollectedValue"]?.(queue, ref));
  return (value, ref, queue) => {
    if (queue !== null) values.register(value, { ref, queue });
    return weak(value);
  };
}

function weakStrings(host) {
  const strings = registry((entry) => host.exports["teavm.reportGarbageCollectedString"]?.(entry));
  return (value, entry) => {
    strings.register(value, entry);
    return weak(value);
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

/** A trace begins where the exception was made, not in its constructors. */
function withoutConstructors(frames, exceptionClass) {
  const last = frames.findIndex(({ className, method }) => method !== "<init>" || className === exceptionClass);
  return last >= 0 && frames[last].method === "<init>" ? frames.slice(last + 1) : frames;
}
