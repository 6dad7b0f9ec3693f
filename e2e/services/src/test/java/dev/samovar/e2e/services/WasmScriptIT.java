package dev.samovar.e2e.services;

final class WasmScriptIT extends ScriptFacts {

  WasmScriptIT() {
    super("worker");
  }
}
