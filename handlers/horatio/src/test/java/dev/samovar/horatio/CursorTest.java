package dev.samovar.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.HttpException;
import dev.samovar.http.Param;
import dev.samovar.validation.Location;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final String ID = "0123456789abcdef0123456789abcdef";

  private static Param cursor(String text) {
    return new Param(Location.QUERY, "cursor", text);
  }

  @Test
  void text_isReadBack() {
    Cursor cursor = new Cursor(Instant.parse("2026-11-21T08:00:00.123Z"), ID);

    assertEquals(cursor, Cursor.of(cursor(cursor.text())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "-",
        "-" + ID,
        "1-",
        "1-" + ID + "0",
        "-1-" + ID,
        "!-" + ID,
        "zzzzzzzzzzzzzz-" + ID,
        "1-0123456789ABCDEF0123456789abcdef",
        "1-0123456789abcdef' OR 1=1 --ab",
      })
  void anotherText_is422(String text) {
    var e = assertThrows(HttpException.class, () -> Cursor.of(cursor(text)));

    assertEquals(422, e.status());
    assertEquals("query 'cursor' must be the 'next' of an earlier page", e.detail());
  }
}
