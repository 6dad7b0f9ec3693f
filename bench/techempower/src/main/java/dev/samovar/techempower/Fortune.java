package dev.samovar.techempower;

import dev.samovar.sql.FromRow;

@FromRow
record Fortune(int id, String message) {}
