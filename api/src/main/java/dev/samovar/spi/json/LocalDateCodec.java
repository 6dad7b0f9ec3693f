package dev.samovar.spi.json;

import java.time.LocalDate;

/** Dates: {@code 2024-02-29}. */
public final class LocalDateCodec extends TimeCodec<LocalDate> {

  public static final LocalDateCodec INSTANCE = new LocalDateCodec();

  private LocalDateCodec() {
    super("a date such as 2024-02-29");
  }

  @Override
  LocalDate parse(IsoText text) {
    return text.date();
  }

  @Override
  String text(LocalDate value) {
    return value.toString();
  }
}
