package dev.samovar.e2e.durable;

final class JsIT extends DurableFacts {

  JsIT() {
    super("worker-js");
  }
}
