package dev.samovar.e2e.conformance;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;

@CompiledJson
record QueueBody(String id, @JsonAttribute(name = "id_string") String idString) {}
