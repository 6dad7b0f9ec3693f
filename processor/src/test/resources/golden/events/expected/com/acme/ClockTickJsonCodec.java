package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.LongCodec;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.TokenCodec;
import java.io.IOException;

/** Reads and writes a {@link Clock.Tick} as JSON. */
public final class ClockTickJsonCodec implements TokenCodec<Clock.Tick>, JsonCodecs {

  /** The one that other codecs use. */
  public static final ClockTickJsonCodec INSTANCE = new ClockTickJsonCodec();

  private static final MemberNames NAMES = new MemberNames("at");

  @Override
  public Clock.Tick readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    long at = 0;
    boolean hasAt = false;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          at = LongCodec.readLong(reader);
          hasAt = true;
          break;
        default:
      }
    }
    if (!hasAt) {
      return NAMES.incomplete(reader, start);
    }
    return new Clock.Tick(at);
  }

  @Override
  public void write(JsonWriter writer, Clock.Tick value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    LongCodec.writeLong(writer, value.at());
    NAMES.end(writer);
  }

  @Override
  public void register(Registry registry) {
    registry.add(Clock.Tick.class, this);
  }
}
