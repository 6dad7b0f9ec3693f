package dev.samovar.e2e.reference;

/** Where a request is answered. */
enum Place {
  /** The hand-written JavaScript worker, in workerd. */
  REFERENCE,
  /** The Java worker as WebAssembly, in workerd. */
  WASM,
  /** The Java worker as JavaScript, in workerd. */
  JS,
  /** The Java worker on the JVM server. */
  JVM
}
