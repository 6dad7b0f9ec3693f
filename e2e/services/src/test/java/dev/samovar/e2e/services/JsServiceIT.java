package dev.samovar.e2e.services;

final class JsServiceIT extends ServiceFacts {

  JsServiceIT() {
    super("worker-js");
  }
}
