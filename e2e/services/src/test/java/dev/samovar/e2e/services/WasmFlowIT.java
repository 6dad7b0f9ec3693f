package dev.samovar.e2e.services;

final class WasmFlowIT extends FlowFacts {

  WasmFlowIT() {
    super("worker");
  }
}
