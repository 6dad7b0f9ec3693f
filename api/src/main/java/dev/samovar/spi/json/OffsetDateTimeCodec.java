package dev.samovar.spi.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Dates with time and offset: {@code 2024-02-29T10:15:30+01:00}. */
public final class OffsetDateTimeCodec extends TimeCodec<OffsetDateTime> {

  public static final OffsetDateTimeCodec INSTANCE = new OffsetDateTimeCodec();

  private OffsetDateTimeCodec() {
    super("a date and time with an offset such as 2024-02-29T10:15:30+01:00");
  }

  @Override
  OffsetDateTime parse(IsoText text) {
    return read(text);
  }

  @Override
  String text(OffsetDateTime value) {
    return value.toString();
  }

  static OffsetDateTime read(IsoText text) {
    LocalDate date = text.date();
    text.requireLetter('T');
    LocalTime time = text.time();
    return OffsetDateTime.of(date, time, text.offset());
  }
}
