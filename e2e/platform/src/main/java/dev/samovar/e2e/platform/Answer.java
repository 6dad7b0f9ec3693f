package dev.samovar.e2e.platform;

import com.dslplatform.json.CompiledJson;

/** What a model of text gives, or a piece of it. */
@CompiledJson
record Answer(String response) {}
