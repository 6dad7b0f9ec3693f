package dev.samovar.e2e.services;

import com.dslplatform.json.CompiledJson;

@CompiledJson
record Approval(String by) {}
