package dev.samovar.e2e.conformance;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.SqlCursor;
import dev.samovar.durable.SqlStorage;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.sql.Column;
import dev.samovar.sql.FromRow;
import dev.samovar.sql.Row;
import dev.samovar.sql.RowException;
import dev.samovar.sql.RowMapper;
import dev.samovar.sql.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows as records and as cells, one after the other. */
@DurableObject
final class SqlIterator implements DurableObjectFetch {

  private static final String PRODUCTS = "SELECT * FROM products ORDER BY id";
  private static final String BLOBS = "SELECT * FROM blob_data ORDER BY id";

  private final SqlStorage sql;

  SqlIterator(DurableObjectState state) {
    this.sql = state.storage().sql();
    SampleTables.fill(sql);
  }

  @Override
  public Response fetch(Request request) {
    return Response.text(
        switch (request.path()) {
          case "/next" -> next();
          case "/raw" -> raw("raw()", PRODUCTS);
          case "/next-invalid" -> nextInvalid();
          case "/blob-next" -> blobNext();
          case "/blob-raw" -> raw("blob-raw()", BLOBS);
          case "/blob-roundtrip" -> blobRoundtrip();
          default ->
              "SQL Iterator Test - try /next, /raw, /next-invalid, /blob-next, /blob-raw, or"
                  + " /blob-roundtrip endpoints";
        });
  }

  private String next() {
    List<String> lines = heading("next()");
    RowMapper<Product> mapper = Rows.mapper(Product.class);
    SqlCursor rows = sql.exec(PRODUCTS);
    while (rows.hasNext()) {
      lines.add(mapper.map(rows.next()).line());
    }
    return String.join("\n", lines);
  }

  private String raw(String method, String select) {
    List<String> lines = heading(method);
    SqlCursor rows = sql.exec(select);
    lines.add("Columns: " + String.join(", ", rows.columnNames()));
    while (rows.hasNext()) {
      lines.add("Row: " + CellText.ofRow(rows.next()));
    }
    return String.join("\n", lines);
  }

  private String nextInvalid() {
    List<String> lines = heading("next-invalid()");
    RowMapper<BadProduct> mapper = Rows.mapper(BadProduct.class);
    SqlCursor rows = sql.exec(PRODUCTS);
    while (rows.hasNext()) {
      lines.add(refusal(mapper, rows.next()));
    }
    return String.join("\n", lines);
  }

  private static String refusal(RowMapper<BadProduct> mapper, Row row) {
    try {
      return "Read by mistake: " + mapper.map(row);
    } catch (RowException e) {
      return "Error deserializing row: invalid type: " + e.getMessage();
    }
  }

  private String blobNext() {
    List<String> lines = heading("blob-next()");
    RowMapper<BlobData> mapper = Rows.mapper(BlobData.class);
    SqlCursor rows = sql.exec(BLOBS);
    while (rows.hasNext()) {
      lines.add(mapper.map(rows.next()).line());
    }
    return String.join("\n", lines);
  }

  private String blobRoundtrip() {
    byte[] original = {(byte) 222, (byte) 173, (byte) 190, (byte) 239, 0, (byte) 255};
    sql.exec("INSERT INTO blob_data (name, data) VALUES ('roundtrip', ?)", original);
    String select = "SELECT id, name, data FROM blob_data WHERE name = 'roundtrip'";
    byte[] asRecord = sql.exec(select).one(BlobData.class).data();
    byte[] asCell = (byte[]) sql.exec(select).one().cell(2);
    sql.exec("DELETE FROM blob_data WHERE name = 'roundtrip'");
    return String.join(
        "\n",
        "blob-roundtrip test results:",
        "Original data: " + CellText.ofBytes(original),
        "next() result: " + compared(asRecord, original),
        "raw() result: " + compared(asCell, original));
  }

  private static String compared(byte[] found, byte[] original) {
    return CellText.ofBytes(found) + ", matches_original: " + Arrays.equals(found, original);
  }

  private static List<String> heading(String method) {
    List<String> lines = new ArrayList<>();
    lines.add(method + " iterator results:");
    return lines;
  }

  @FromRow
  record Product(int id, String name, double price, @Column("in_stock") boolean inStock) {

    String line() {
      return "Product "
          + id
          + ": "
          + name
          + " - $"
          + CellText.ofPrice(price)
          + " (in stock: "
          + inStock
          + ")";
    }
  }

  @FromRow
  record BadProduct(String id, String name) {}

  @FromRow
  record BlobData(int id, String name, byte[] data) {

    String line() {
      return "BlobData " + id + ": " + name + " - data: " + CellText.ofStart(data, " total");
    }
  }
}
