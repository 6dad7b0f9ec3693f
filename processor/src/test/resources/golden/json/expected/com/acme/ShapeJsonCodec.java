package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.Discriminator;
import dev.samovar.spi.json.TokenCodec;
import java.io.IOException;

/** Reads and writes a {@link Shape} as JSON. */
public final class ShapeJsonCodec implements TokenCodec<Shape>, JsonCodecs {

  /** The one that other codecs use. */
  public static final ShapeJsonCodec INSTANCE = new ShapeJsonCodec();

  private static final Discriminator TYPE = new Discriminator("kind", "circle", "rectangle");

  @Override
  public Shape readNext(JsonReader<JsonSource> reader) throws IOException {
    switch (TYPE.find(reader)) {
      case 0:
        return ShapeCircleJsonCodec.INSTANCE.readNext(reader);
      case 1:
        return ShapeBoxJsonCodec.INSTANCE.readNext(reader);
      default:
        return null;
    }
  }

  @Override
  public void write(JsonWriter writer, Shape value) {
    if (value instanceof Shape.Circle) {
      ShapeCircleJsonCodec.INSTANCE.write(writer, (Shape.Circle) value);
    } else {
      ShapeBoxJsonCodec.INSTANCE.write(writer, (Shape.Box) value);
    }
  }

  @Override
  public void register(Registry registry) {
    registry.add(Shape.class, this);
  }
}
