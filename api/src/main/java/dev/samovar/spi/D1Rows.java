package dev.samovar.spi;

import dev.samovar.d1.D1Meta;
import dev.samovar.sql.Row;
import java.util.List;

/** What a statement gave. */
public record D1Rows(List<Row> rows, D1Meta meta) {}
