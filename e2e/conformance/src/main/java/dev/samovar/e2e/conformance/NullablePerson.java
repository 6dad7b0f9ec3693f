package dev.samovar.e2e.conformance;

import dev.samovar.sql.FromRow;
import java.util.Optional;

@FromRow
record NullablePerson(int id, Optional<String> name, Optional<Integer> age) {}
