package dev.samovar.e2e.platform;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;

/** What a model of text takes. */
@CompiledJson
record Question(String prompt, @JsonAttribute(name = "max_tokens") int maxTokens) {}
