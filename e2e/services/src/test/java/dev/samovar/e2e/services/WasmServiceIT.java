package dev.samovar.e2e.services;

final class WasmServiceIT extends ServiceFacts {

  WasmServiceIT() {
    super("worker");
  }
}
