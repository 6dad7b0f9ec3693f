package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;

@CompiledJson
record ObjectVariable(int foo, String bar) {}
