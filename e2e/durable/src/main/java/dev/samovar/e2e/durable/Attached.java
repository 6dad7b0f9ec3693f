package dev.samovar.e2e.durable;

import com.dslplatform.json.CompiledJson;

@CompiledJson
record Attached(String name, int messages) {}
