package dev.samovar.spi.json;

import java.time.Instant;

/** Points in time, read with any offset and written in UTC: {@code 2024-02-29T10:15:30Z}. */
public final class InstantCodec extends TimeCodec<Instant> {

  public static final InstantCodec INSTANCE = new InstantCodec();

  private InstantCodec() {
    super("a point in time such as 2024-02-29T10:15:30Z");
  }

  @Override
  Instant parse(IsoText text) {
    return OffsetDateTimeCodec.read(text).toInstant();
  }

  @Override
  String text(Instant value) {
    return InstantText.of(value);
  }
}
