package dev.samovar.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00.000Z",
        "2024-02-29T23:59:59.999Z",
        "0000-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z",
        "1969-12-31T23:59:59.001Z"
      })
  void text_isReadAndWritten(String text) {
    assertEquals(Instant.parse(text), Times.instant(text));
    assertEquals(text, Times.text(Instant.parse(text)));
  }

  @Test
  void texts_sortAsTheirTimes() {
    Instant earlier = Instant.parse("2026-01-01T00:00:00Z");

    assertEquals("2026-01-01T00:00:00.000Z", Times.text(earlier));
    assertEquals(
        -1, Integer.signum(Times.text(earlier).compareTo(Times.text(earlier.plusMillis(500)))));
  }

  @Test
  void sqliteForms_areUtc() {
    Instant minute = Instant.parse("2026-11-21T08:00:00Z");

    assertEquals(minute, Times.instant("2026-11-21 08:00"));
    assertEquals(minute, Times.instant("2026-11-21 08:00:00"));
    assertEquals(minute.plusNanos(123_456_789), Times.instant("2026-11-21 08:00:00.123456789"));
    assertEquals(minute.plusMillis(500), Times.instant("2026-11-21T08:00:00.5Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-21",
        "2026-11-21T08:00:00",
        "2026-11-21 08:00:00Z",
        "2026-02-30 08:00:00",
        "2026-13-01 08:00:00",
        "2026-11-21 24:00:00",
        "2026-11-21 08:60:00",
        "2026-11-21 08:00:60",
        "2026-11-21 08:00:00.",
        "2026-11-21 08:00:00.1234567890",
        "2026-11-21 08:00:0x",
        "2026-11-21T08:00:00+01:00"
      })
  void anythingElse_isRefused(String text) {
    assertThrows(DateTimeException.class, () -> Times.instant(text));
  }

  @Test
  void date_isReadAndWritten() {
    assertEquals(LocalDate.of(2024, 2, 29), Times.date("2024-02-29"));
    assertEquals("0007-03-01", Times.text(LocalDate.of(7, 3, 1)));
    assertThrows(DateTimeException.class, () -> Times.date("2023-02-29"));
    assertThrows(DateTimeException.class, () -> Times.date("2024-2-29"));
  }

  @Test
  void yearBeyond9999_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Times.text(Instant.MAX));
    assertThrows(IllegalArgumentException.class, () -> Times.text(Instant.MIN));
  }
}
