package dev.samovar.e2e.services;

final class JsScriptIT extends ScriptFacts {

  JsScriptIT() {
    super("worker-js");
  }
}
