package dev.samovar.e2e.services;

final class JsFlowIT extends FlowFacts {

  JsFlowIT() {
    super("worker-js");
  }
}
