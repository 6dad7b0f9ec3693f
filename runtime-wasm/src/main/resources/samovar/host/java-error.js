/** Java exceptions on the JavaScript side. */

export const JAVA_EXCEPTION = Symbol("java exception");

/** A Java exception as JavaScript sees it; on its way back into Java it is the same exception again. */
export class JavaError extends Error {
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
