package com.acme;

import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import dev.samovar.json.JsonSource;
import dev.samovar.spi.JsonCodecs;
import dev.samovar.spi.json.DoubleCodec;
import dev.samovar.spi.json.MemberNames;
import dev.samovar.spi.json.TokenCodec;
import dev.samovar.validation.Violations;
import java.io.IOException;

/** Reads and writes a {@link Shape.Circle} as JSON. */
public final class ShapeCircleJsonCodec implements TokenCodec<Shape.Circle>, JsonCodecs {

  /** The one that other codecs use. */
  public static final ShapeCircleJsonCodec INSTANCE = new ShapeCircleJsonCodec();

  private static final MemberNames NAMES = new MemberNames("radius").tagged("kind", "circle");

  @Override
  public Shape.Circle readNext(JsonReader<JsonSource> reader) throws IOException {
    int start = reader.context.position();
    double radius = 0;
    boolean hasRadius = false;
    for (int member = NAMES.first(reader); member != MemberNames.END; member = NAMES.next(reader)) {
      switch (member) {
        case 0:
          radius = DoubleCodec.readDouble(reader);
          hasRadius = true;
          break;
        default:
      }
    }
    if (!hasRadius) {
      throw NAMES.missing(reader, start, 0);
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

  @Override
  public boolean isValidated() {
    return true;
  }

  @Override
  public void validate(Shape.Circle value, Violations violations) {
    int mark;
    mark = violations.enter("radius");
    checkRadius(value.radius(), violations);
    violations.leave(mark);
  }

  private static void checkRadius(double value, Violations violations) {
    if (value <= 0) {
      violations.add("positive", "must be more than 0");
    }
  }

  @Override
  public void register(Registry registry) {
    registry.add(Shape.Circle.class, this);
  }
}
