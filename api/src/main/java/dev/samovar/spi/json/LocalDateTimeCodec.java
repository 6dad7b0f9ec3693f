package dev.samovar.spi.json;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Dates with time, without an offset: {@code 2024-02-29T10:15:30}. */
public final class LocalDateTimeCodec extends TimeCodec<LocalDateTime> {

  public static final LocalDateTimeCodec INSTANCE = new LocalDateTimeCodec();

  private LocalDateTimeCodec() {
    super("a date and time such as 2024-02-29T10:15:30");
  }

  @Override
  LocalDateTime parse(IsoText text) {
    LocalDate date = text.date();
    text.requireLetter('T');
    return LocalDateTime.of(date, text.time());
  }

  @Override
  String text(LocalDateTime value) {
    return value.toString();
  }
}
