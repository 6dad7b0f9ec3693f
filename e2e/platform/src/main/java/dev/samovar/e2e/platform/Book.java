package dev.samovar.e2e.platform;

import com.dslplatform.json.CompiledJson;

/** The metadata of a vector. */
@CompiledJson
record Book(String title, int stars) {}
