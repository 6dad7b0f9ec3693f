package com.acme.other;

import dev.samovar.sql.FromRow;

@FromRow
public record Optional(java.util.Optional<String> title, Row row) {
  public enum Row {
    FIRST,
    SECOND
  }
}
