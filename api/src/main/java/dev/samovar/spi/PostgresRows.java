package dev.samovar.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement gave, as the server wrote it.
 *
 * @param columns their names, in order
 * @param types the object ids of their types
 * @param rows of each row the cells as texts; null is NULL
 * @param command {@code SELECT}, {@code INSERT}, {@code COMMIT}, …
 * @param count rows that it gave or changed
 */
public record PostgresRows(
    List<String> columns, int[] types, List<@Nullable String[]> rows, String command, long count) {}
