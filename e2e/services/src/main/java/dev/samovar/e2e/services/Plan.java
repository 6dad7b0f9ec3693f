package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;

/** What a caller of the bank has paid for. */
@CompiledJson
record Plan(String name) {}
