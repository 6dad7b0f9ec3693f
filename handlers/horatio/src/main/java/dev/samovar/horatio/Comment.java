package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import dev.samovar.sql.FromRow;
import java.time.Instant;

/** A comment; {@code author} is the guest's name. */
@CompiledJson
@FromRow
record Comment(String id, String text, String author, Instant createdAt) {}
