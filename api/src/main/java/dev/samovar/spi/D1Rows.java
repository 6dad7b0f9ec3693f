package dev.samovar.spi;

import dev.samovar.d1.D1Meta;
import dev.samovar.sql.Row;
import java.util.List;

/**
 * What a statement gave.
 *
 * @param columns the names of the columns; none where the database does not tell them without rows
 */
public record D1Rows(List<String> columns, List<Row> rows, D1Meta meta) {}
