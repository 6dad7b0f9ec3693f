package dev.samovar.e2e.durable;

import com.dslplatform.json.CompiledJson;
import java.util.List;

@CompiledJson
record Message(long id, String text, List<String> tags) {}
