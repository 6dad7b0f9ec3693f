package dev.samovar.e2e.conformance;

import dev.samovar.sql.FromRow;

@FromRow
record Person(int id, String name, int age) {}
