package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.DoubleCodec;
import dev.samovar.spi.json.JsonTokens;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.TokenCodec;
import java.io.IOException;

/** Reads and writes a {@link Shape.Circle} as JSON. */
public final class ShapeCircleJsonCodec implements TokenCodec<Shape.Circle>, JsonCodecs {

  /** The one that other codecs use. */
  public static final ShapeCircleJsonCodec INSTANCE = new ShapeCircleJsonCodec();

  private static final MemberNames NAMES = new MemberNames("radius").tagged("kind", "circle");

  @Override
  public Shape.Circle readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    int position;
    double radius = 0;
    boolean hasRadius = false;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          position = reader.context.position();
          radius = DoubleCodec.readDouble(reader);
          checkRadius(radius, reader.context, position);
          hasRadius = true;
          break;
        default:
      }
    }
    if (!hasRadius) {
      return NAMES.incomplete(reader, start);
    }
    return new Shape.Circle(radius);
  }

  @Override
  public void write(JsonWriter writer, Shape.Circle value) {
    NAMES.begin(writer);
    NAMES.write(writer, 0);
    DoubleCodec.writeDouble(writer, value.radius());
    NAMES.end(writer);
  }

  private static void checkRadius(double value, JsonTokens tokens, int start) {
    if (value <= 0) {
      tokens.broken(start, "positive", "must be more than 0");
    }
  }

  @Override
  public void register(Registry registry) {
    registry.add(Shape.Circle.class, this);
  }
}
