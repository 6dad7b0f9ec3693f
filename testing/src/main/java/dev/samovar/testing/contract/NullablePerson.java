package dev.samovar.testing.contract;

import dev.samovar.sql.FromRow;
import java.util.Optional;

/** A row that may have NULLs. */
@FromRow
public record NullablePerson(int id, Optional<String> name, Optional<Integer> age) {}
