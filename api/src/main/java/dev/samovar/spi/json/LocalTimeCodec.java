package dev.samovar.spi.json;

import java.time.LocalTime;

/** Times of day: {@code 10:15}, {@code 10:15:30.5}. */
public final class LocalTimeCodec extends TimeCodec<LocalTime> {

  public static final LocalTimeCodec INSTANCE = new LocalTimeCodec();

  private LocalTimeCodec() {
    super("a time such as 10:15:30");
  }

  @Override
  LocalTime parse(IsoText text) {
    return text.time();
  }

  @Override
  String text(LocalTime value) {
    return value.toString();
  }
}
