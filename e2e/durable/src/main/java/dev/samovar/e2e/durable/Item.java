package dev.samovar.e2e.durable;

import com.dslplatform.json.CompiledJson;
import dev.samovar.sql.FromRow;
import java.util.Optional;

@CompiledJson
@FromRow
record Item(long id, String name, double price, Optional<byte[]> image) {}
