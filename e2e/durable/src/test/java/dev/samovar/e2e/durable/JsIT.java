package dev.samovar.e2e.durable;

final class JsIT extends WorkerdFacts {

  JsIT() {
    super("worker-js");
  }
}
