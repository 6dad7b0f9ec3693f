package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import dev.samovar.validation.Trim;
import jakarta.validation.constraints.Size;

/** What a client sends to write a post or a comment. */
@CompiledJson
record NewText(@Trim @Size(min = 1, max = 500) String text) {}
