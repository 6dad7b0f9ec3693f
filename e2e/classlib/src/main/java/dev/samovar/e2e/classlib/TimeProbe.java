package dev.samovar.e2e.classlib;

import dev.samovar.json.Json;
import dev.samovar.json.JsonType;
import dev.samovar.spi.json.DurationCodec;
import dev.samovar.spi.json.LocalDateTimeCodec;
import dev.samovar.spi.json.LocalTimeCodec;
import dev.samovar.spi.json.OffsetDateTimeCodec;
import dev.samovar.validation.ValidationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Times in JSON, which are read and written by hand. */
final class TimeProbe {

  private static final List<String> ODD =
      List.of(
          "2024-02-29",
          "2023-02-29",
          "2024-2-29",
          "+12024-01-01",
          "-0001-01-01",
          "0000-01-01",
          "99999-01-01",
          "2024-13-01",
          "2024-01-32",
          "10:15",
          "10:15:30",
          "10:15:30.5",
          "24:00",
          "10:15:30.1234567891",
          "10:15:30.",
          "10:60",
          "1:15",
          "2024-02-29T10:15:30",
          "2024-02-29T10:15:30Z",
          "2024-02-29t10:15:30z",
          "2024-02-29T10:15:30+01:00",
          "2024-02-29T10:15:30+01",
          "2024-02-29T10:15Z",
          "2024-02-29T10:15:30-18:00",
          "2024-02-29T10:15:30+18:01",
          "2024-02-29T10:15:30.123456789-00:30",
          "2024-02-29 10:15:30Z",
          "2024-02-29T10:15:60Z",
          "PT0S",
          "PT1H30M",
          "P2DT3H4M5.006S",
          "-PT1M",
          "PT-0.5S",
          "PT1S1S",
          "PT1M1H",
          "P",
          "PT",
          "P1D",
          "P-1DT2H",
          "PT1.5H",
          "PT99999999999999999999S",
          "pt1h",
          "PT+1H",
          "P1DT",
          "PT1.1234567891S",
          "P1Y",
          "");

  private TimeProbe() {}

  static void run(Rows rows) {
    rows.category("time.odd");
    for (String text : ODD) {
      row(rows, text, JsonType.ofLocalDate());
      row(rows, text, JsonType.of(LocalTimeCodec.INSTANCE));
      row(rows, text, JsonType.of(LocalDateTimeCodec.INSTANCE));
      row(rows, text, JsonType.of(OffsetDateTimeCodec.INSTANCE));
      row(rows, text, JsonType.ofInstant());
      row(rows, text, JsonType.of(DurationCodec.INSTANCE));
    }
    Dice dice = new Dice(4);
    rows.category("time");
    for (int i = 0; i < 2000; i++) {
      Instant instant =
          Instant.ofEpochSecond(
              dice.longBits() >> 24 + i % 38,
              i % 3 == 0 ? dice.below(999_999_999) : i % 1000 * 1_000_000);
      row(rows, instant, JsonType.ofInstant());
      row(
          rows,
          Duration.ofSeconds(dice.longBits() >> i % 60, dice.below(999_999_999)),
          JsonType.of(DurationCodec.INSTANCE));
    }
  }

  private static <T> void row(Rows rows, String text, JsonType<T> type) {
    String json = Json.writeText(text);
    try {
      rows.row(json + " " + Json.writeText(Json.read(json, type), type));
    } catch (ValidationException e) {
      rows.row(json + " " + e.getMessage());
    }
  }

  private static <T> void row(Rows rows, T value, JsonType<T> type) {
    String json = Json.writeText(value, type);
    rows.row(json + " " + Json.read(json, type).equals(value));
  }
}
