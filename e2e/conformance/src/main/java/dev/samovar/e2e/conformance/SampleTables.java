package dev.samovar.e2e.conformance;

import dev.samovar.durable.SqlStorage;
import java.nio.charset.StandardCharsets;

/** The two tables that every new object begins with. */
final class SampleTables {

  private SampleTables() {}

  static void fill(SqlStorage sql) {
    sql.exec(
        "CREATE TABLE IF NOT EXISTS products"
            + " (id INTEGER PRIMARY KEY, name TEXT, price REAL, in_stock INTEGER)");
    sql.exec("CREATE TABLE IF NOT EXISTS blob_data (id INTEGER PRIMARY KEY, name TEXT, data BLOB)");
    if (sql.exec("SELECT id FROM products LIMIT 1").hasNext()) {
      return;
    }
    addProduct(sql, "Laptop", 999.99, true);
    addProduct(sql, "Mouse", 29.99, true);
    addProduct(sql, "Keyboard", 79.99, false);
    addProduct(sql, "Monitor", 299.99, true);
    addProduct(sql, "Headphones", 149.99, false);
    addBlob(sql, "binary_data", new byte[] {0, 1, 2, 3, (byte) 255, (byte) 254});
    addBlob(sql, "empty_blob", new byte[0]);
    addBlob(sql, "text_as_blob", "Hello, World!".getBytes(StandardCharsets.UTF_8));
    addBlob(sql, "large_blob", repeating(1000));
  }

  private static void addProduct(SqlStorage sql, String name, double price, boolean inStock) {
    sql.exec("INSERT INTO products (name, price, in_stock) VALUES (?, ?, ?)", name, price, inStock);
  }

  private static void addBlob(SqlStorage sql, String name, byte[] data) {
    sql.exec("INSERT INTO blob_data (name, data) VALUES (?, ?)", name, data);
  }

  private static byte[] repeating(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }
}
