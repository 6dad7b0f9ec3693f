package dev.samovar.spi;

import dev.samovar.sql.Row;
import java.util.List;

/** A statement that an object's database runs, row by row. */
public interface SqlRun {

  List<String> columnNames();

  /** The next rows; fewer than asked for where there are no more. */
  List<Row> next(int most);

  long rowsRead();

  long rowsWritten();
}
