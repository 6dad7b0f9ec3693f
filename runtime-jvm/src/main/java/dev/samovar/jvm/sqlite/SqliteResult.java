package dev.samovar.jvm.sqlite;

import dev.samovar.sql.Row;
import java.util.List;

/** What a statement gave. */
public record SqliteResult(List<String> columns, List<Row> rows) {}
