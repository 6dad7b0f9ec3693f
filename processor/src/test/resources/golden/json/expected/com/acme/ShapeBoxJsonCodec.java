package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.IntCodec;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.TokenCodec;
import java.io.IOException;

/** Reads and writes a {@link Shape.Box} as JSON. */
public final class ShapeBoxJsonCodec implements TokenCodec<Shape.Box>, JsonCodecs {

  /** The one that other codecs use. */
  public static final ShapeBoxJsonCodec INSTANCE = new ShapeBoxJsonCodec();

  private static final MemberNames NAMES = new MemberNames(
      "width",
      "height").tagged("kind", "rectangle");

  @Override
  public Shape.Box readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    int width = 0;
    boolean hasWidth = false;
    int height = 0;
    boolean hasHeight = false;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          width = IntCodec.readInt(reader);
          hasWidth = true;
          break;
        case 1:
          height = IntCodec.readInt(reader);
          hasHeight = true;
          break;
        default:
      }
    }
    if (!hasWidth
        || !hasHeight) {
      return NAMES.incomplete(reader, start);
    }
    if (reader.context.isViolatedFrom(start)) {
      return null;
    }
    try {
      return new Shape.Box(width, height);
    } catch (IllegalArgumentException e) {
      return reader.context.refused(start, e);
    }
  }

  @Override
  public void write(JsonWriter writer, Shape.Box value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    IntCodec.writeInt(writer, value.width());
    NAMES.write(writer, 1);
    IntCodec.writeInt(writer, value.height());
    NAMES.end(writer);
  }

  @Override
  public void register(Registry registry) {
    registry.add(Shape.Box.class, this);
  }
}
