package dev.samovar.d1;

import dev.samovar.d1.D1Exception.Kind;
import dev.samovar.http.Status;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.D1Driver;
import dev.samovar.spi.D1Query;
import dev.samovar.spi.D1Rows;
import dev.samovar.spi.Utf8;
import dev.samovar.sql.Row;
import java.util.ArrayList;
import java.util.List;

/** What a database and a session have in common. */
final class D1Statements {

  private D1Statements() {}

  static D1PreparedStatement prepare(D1Driver driver, String sql) {
    return new D1PreparedStatement(driver, sized(sql));
  }

  static List<D1Result<Row>> batch(D1Driver driver, List<D1PreparedStatement> statements) {
    if (statements.isEmpty()) {
      throw D1Exception.refused(Kind.SQL, "A D1 batch needs at least one statement", "", null);
    }
    List<D1Query> queries = new ArrayList<>(statements.size());
    for (D1PreparedStatement statement : statements) {
      queries.add(statement.query());
    }
    List<D1Result<Row>> results = new ArrayList<>(statements.size());
    for (D1Rows answer : driver.batch(queries)) {
      results.add(D1Result.of(answer.rows(), row -> row, answer.meta()));
    }
    return results;
  }

  /** A bookmark may come from a client, and crosses to D1 as a header. */
  static String bookmark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        throw D1Exception.refused(
            Kind.OTHER,
            "A D1 bookmark has visible ASCII characters only",
            "",
            new ClientFault(
                Status.BAD_REQUEST,
                "invalid_bookmark",
                "The bookmark is not one that this database gave"));
      }
    }
    return text;
  }

  static String sized(String sql) {
    if (sql.length() > D1Limits.SQL_BYTES / 3 && Utf8.encodedLength(sql) > D1Limits.SQL_BYTES) {
      throw D1Exception.refused(
          Kind.LIMIT,
          "A D1 statement has at most "
              + D1Limits.SQL_BYTES
              + " bytes, this one has "
              + Utf8.encodedLength(sql)
              + "; bind the values instead of writing them into it",
          sql,
          ClientFault.tooLarge("There are too many values"));
    }
    return sql;
  }
}
