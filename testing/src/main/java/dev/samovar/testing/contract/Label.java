package dev.samovar.testing.contract;

import com.dslplatform.json.CompiledJson;

/** Metadata and JSON values of the facts. */
@CompiledJson
public record Label(String a, int b) {}
