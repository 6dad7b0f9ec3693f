package dev.samovar.processor.json;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A component that needs no object: read and written by static methods. */
enum Primitive {
  BOOLEAN("Boolean", "readBoolean", "writeBoolean", "false"),
  INT("Int", "readInt", "writeInt", "0"),
  SHORT("Int", "readShort", "writeInt", "0"),
  BYTE("Int", "readByte", "writeInt", "0"),
  LONG("Long", "readLong", "writeLong", "0"),
  DOUBLE("Double", "readDouble", "writeDouble", "0");

  private final String codec;
  final String read;
  final String write;
  final String zero;

  Primitive(String codec, String read, String write, String zero) {
    this.codec = codec;
    this.read = read;
    this.write = write;
    this.zero = zero;
  }

  String codecClass() {
    return JsonNames.spi(codec + "Codec");
  }

  /** Empty for what is no primitive, and for {@code float} and {@code char}. */
  static Optional<Primitive> of(TypeMirror type) {
    for (Primitive each : values()) {
      if (each.name().equals(type.getKind().name())) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
