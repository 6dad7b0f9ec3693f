package dev.samovar.techempower;

import com.dslplatform.json.CompiledJson;
import dev.samovar.sql.FromRow;

@CompiledJson
@FromRow
record World(int id, int randomNumber) {}
