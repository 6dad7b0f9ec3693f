package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObjectStorage;
import dev.samovar.durable.SqlCursor;
import dev.samovar.durable.SqlException;
import dev.samovar.durable.SqlStorage;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the object's database does, each as a text to compare. */
final class SqlFacts {

  private SqlFacts() {}

  static String run(String fact, DurableObjectStorage storage) {
    SqlStorage sql = storage.sql();
    sql.exec(
        "CREATE TABLE IF NOT EXISTS item(id INTEGER PRIMARY KEY, name TEXT, price REAL, image BLOB)");
    sql.exec("DELETE FROM item");
    switch (fact) {
      case "sql-records":
        insert(sql, 1, "Laptop", 999.99, Optional.of(new byte[] {0, -1}));
        insert(sql, 2, "Größe 😀", 1, Optional.empty());
        StringBuilder text = new StringBuilder();
        for (Item item : sql.exec("SELECT * FROM item ORDER BY id").toList(Item.class)) {
          text.append(item.id() + item.name() + item.price() + item.image().isPresent() + ";");
        }
        return text.toString();
      case "sql-columns":
        SqlCursor empty = sql.exec("SELECT id, name AS title FROM item");
        return empty.columnNames() + " " + empty.hasNext();
      case "sql-many":
        for (int i = 1; i <= 200; i++) {
          insert(sql, i, "n" + i, i, Optional.empty());
        }
        return ""
            + sql.exec("SELECT id FROM item").toList(Long.class).stream().mapToLong(n -> n).sum();
      case "sql-values":
        byte[] blob = new byte[300];
        Arrays.fill(blob, (byte) -3);
        SqlCursor row =
            sql.exec("SELECT ?, ?, ?, ?, ?, ?", null, 9007199254740991L, -0.5, "ü", blob, true);
        Row cells = row.one();
        return ""
            + cells.cell(0)
            + cells.cell(1)
            + cells.cell(2)
            + cells.cell(3)
            + Arrays.equals(blob, (byte[]) cells.cell(4))
            + cells.cell(5);
      case "sql-one":
        insert(sql, 1, "only", 1, Optional.empty());
        return sql.exec("SELECT name FROM item").one(String.class)
            + StorageFacts.refusal(() -> none(sql))
            + sql.exec("SELECT name FROM item WHERE id = ?", 7).first(String.class).isPresent();
      case "sql-returning":
        SqlCursor written = sql.exec("INSERT INTO item(name) VALUES ('a'), ('b') RETURNING id");
        return written.toList(Long.class) + " " + (written.rowsWritten() >= 2);
      case "sql-error":
        return refusal(() -> sql.exec("SELECT * FROM absent WHERE id = ?", "a secret"));
      case "sql-unsafe":
        return refusal(() -> sql.exec("SELECT ?", 9007199254740992L));
      case "sql-too-many":
        return refusal(() -> sql.exec("SELECT 1", new Object[101]));
      case "sql-too-long":
        return refusal(() -> sql.exec("SELECT ?", new byte[2_000_001]));
      case "sql-pattern":
        return refusal(() -> sql.exec("SELECT 'a' LIKE ?", "%" + "x".repeat(50)));
      case "sql-begin":
        return refusal(() -> sql.exec("BEGIN TRANSACTION"));
      case "sql-own-table":
        storage.kv().put("key", "value");
        return refusal(() -> sql.exec("SELECT * FROM _cf_KV"));
      case "sql-wrong-count":
        return refusal(() -> sql.exec("SELECT ?, ?", 1));
      case "sql-several":
        return "" + sql.exec("SELECT 1; SELECT ? AS two", 2).one(Long.class);
      case "sql-mismatch":
        insert(sql, 1, "x", 1, Optional.empty());
        return refusal(() -> sql.exec("SELECT name AS id FROM item").one(Long.class));
      case "sql-rows-go-on":
        insert(sql, 1, "first", 1, Optional.empty());
        insert(sql, 2, "second", 2, Optional.empty());
        SqlCursor texts = sql.exec("SELECT name FROM item ORDER BY id");
        return refusal(() -> texts.next(Long.class)) + texts.next(String.class) + texts.hasNext();
      case "sql-transaction":
        String thrown =
            StorageFacts.refusal(
                () ->
                    storage.transactionSync(
                        () -> {
                          insert(sql, 1, "lost", 1, Optional.empty());
                          throw new IllegalStateException("undone");
                        }));
        long kept = storage.transactionSync(() -> count(sql));
        return thrown + " " + kept;
      case "sql-size":
        return "" + (sql.databaseSize() > 0);
      default:
        return "There is no fact " + fact;
    }
  }

  private static void insert(
      SqlStorage sql, int id, String name, double price, Optional<byte[]> image) {
    sql.exec("INSERT INTO item VALUES (?, ?, ?, ?)", id, name, price, image);
  }

  private static long count(SqlStorage sql) {
    return sql.exec("SELECT count(*) FROM item").one(Long.class);
  }

  private static void none(SqlStorage sql) {
    try {
      sql.exec("SELECT name FROM item WHERE id = 7").one();
    } catch (NoSuchElementException e) {
      throw new IllegalStateException(e.getMessage());
    }
  }

  private static String refusal(Runnable work) {
    try {
      work.run();
    } catch (SqlException | RowException e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
    return "accepted";
  }
}
