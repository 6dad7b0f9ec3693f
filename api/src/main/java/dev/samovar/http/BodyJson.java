package dev.samovar.http;

import dev.samovar.json.JsonType;

/** The way from bodies to the JSON library and back. */
final class BodyJson {
  private BodyJson() {}

  static byte[] write(Object value) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }

  static <T> T read(byte[] json, Class<T> type) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }

  static <T> T read(byte[] json, JsonType<T> type) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }
}
