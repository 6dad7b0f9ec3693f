package dev.samovar.testing.contract;

import dev.samovar.sql.FromRow;

/** A row without NULLs. */
@FromRow
public record Person(int id, String name, int age) {}
