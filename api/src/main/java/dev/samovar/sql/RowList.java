package dev.samovar.sql;

import java.util.AbstractList;
import java.util.List;

/** All rows of a result, with the names of its columns also where it has no row. */
public final class RowList extends AbstractList<Row> {

  private final List<String> columns;
  private final List<Row> rows;

  /** For databases; neither list is copied. */
  public RowList(List<String> columns, List<Row> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** The names of the columns, in order; two may be the same. */
  public List<String> columns() {
    return columns;
  }

  @Override
  public Row get(int place) {
    return rows.get(place);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
