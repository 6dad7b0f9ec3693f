package dev.samovar.e2e.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlIT extends WorkerdTest {

  @Test
  void counter_countsForEachName() {
    assertAnswer("SQL counter is now 1", "GET /sql-counter/alice");
    assertAnswer("SQL counter is now 2", "GET /sql-counter/alice/");
    assertAnswer("SQL counter is now 1", "GET /sql-counter/bob");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "9007199254740990", "-9007199254740991"})
  void safeValue_isStoredExactly(String value) {
    String name = "/sql-counter/safe" + value;

    assertAnswer(
        "Successfully stored large value: " + value, "GET " + name + "/set-large/" + value);

    assertAnswer("SQL counter is now " + (Long.parseLong(value) + 1), "GET " + name);
  }

  @Test
  void largestSafeValue_isStored() {
    assertAnswer(
        "Successfully stored large value: 9007199254740991",
        "GET /sql-counter/largest/set-large/9007199254740991");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9007199254740992", "-9007199254740992", "9223372036854775807"})
  void unsafeValue_isRefusedAndNothingStored(String value) {
    String name = "/sql-counter/unsafe" + value;
    worker.ask("GET " + name);

    String answer = worker.ask("GET " + name + "/set-large/" + value).body();

    assertTrue(answer.startsWith("Error: Cannot store value " + value + " - "), answer);
    assertTrue(answer.endsWith(". JavaScript safe range is ±9007199254740991"), answer);
    assertAnswer("SQL counter is now 2", "GET " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.5", "9223372036854775808"})
  void noNumberOf64Bits_is400(String value) {
    assertProblem(400, worker.ask("GET /sql-counter/none/set-large/" + value));
  }

  @Test
  void next_readsRecords() {
    assertAnswer(
        """
        next() iterator results:
        Product 1: Laptop - $999.99 (in stock: true)
        Product 2: Mouse - $29.99 (in stock: true)
        Product 3: Keyboard - $79.99 (in stock: false)
        Product 4: Monitor - $299.99 (in stock: true)
        Product 5: Headphones - $149.99 (in stock: false)""",
        "GET /sql-iterator/any/next");
  }

  @Test
  void raw_readsCells() {
    assertAnswer(
        """
        raw() iterator results:
        Columns: id, name, price, in_stock
        Row: [Integer(1), String("Laptop"), Float(999.99), Integer(1)]
        Row: [Integer(2), String("Mouse"), Float(29.99), Integer(1)]
        Row: [Integer(3), String("Keyboard"), Float(79.99), Integer(0)]
        Row: [Integer(4), String("Monitor"), Float(299.99), Integer(1)]
        Row: [Integer(5), String("Headphones"), Float(149.99), Integer(0)]""",
        "GET /sql-iterator/any/raw");
  }

  @Test
  void nextInvalid_goesOnAfterEachBadRow() {
    String line =
        "\nError deserializing row: invalid type: Column 'id' holds a whole number, expected a"
            + " text.";

    assertAnswer(
        "next-invalid() iterator results:" + line.repeat(5),
        "GET /sql-iterator/other/next-invalid");
  }

  @Test
  void blobNext_readsBytes() {
    assertAnswer(
        """
        blob-next() iterator results:
        BlobData 1: binary_data - data: [0, 1, 2, 3, 255, 254]
        BlobData 2: empty_blob - data: []
        BlobData 3: text_as_blob - data: [72, 101, 108, 108, 111, 44, 32, 87, 111, 114]...[13 bytes total]
        BlobData 4: large_blob - data: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]...[1000 bytes total]""",
        "GET /sql-iterator/any/blob-next");
  }

  @Test
  void blobRaw_readsCells() {
    assertAnswer(
        """
        blob-raw() iterator results:
        Columns: id, name, data
        Row: [Integer(1), String("binary_data"), Blob([0, 1, 2, 3, 255, 254])]
        Row: [Integer(2), String("empty_blob"), Blob([])]
        Row: [Integer(3), String("text_as_blob"), Blob([72, 101, 108, 108, 111, 44, 32, 87, 111, 114]...[13 bytes])]
        Row: [Integer(4), String("large_blob"), Blob([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]...[1000 bytes])]""",
        "GET /sql-iterator/any/blob-raw");
  }

  @Test
  void blobRoundtrip_leavesNothing() {
    String expected =
        """
        blob-roundtrip test results:
        Original data: [222, 173, 190, 239, 0, 255]
        next() result: [222, 173, 190, 239, 0, 255], matches_original: true
        raw() result: [222, 173, 190, 239, 0, 255], matches_original: true""";

    assertAnswer(expected, "GET /sql-iterator/round/blob-roundtrip");
    assertAnswer(expected, "GET /sql-iterator/round/blob-roundtrip");

    String left = worker.ask("GET /sql-iterator/round/blob-next").body();
    assertTrue(left.lines().count() == 5, left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sql-iterator/any", "/sql-iterator/any/", "/sql-iterator/any/x/y"})
  void anythingElse_saysWhatThereIs(String path) {
    assertAnswer(
        "SQL Iterator Test - try /next, /raw, /next-invalid, /blob-next, /blob-raw, or"
            + " /blob-roundtrip endpoints",
        "GET " + path);
  }
}
