package dev.samovar.kv;

import dev.samovar.json.JsonType;

/** The way from values and metadata to the JSON library and back. */
final class KvJson {

  private KvJson() {}

  static byte[] write(Object value) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }

  static <T> T read(String key, byte[] json, Class<T> type) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }

  static <T> T read(String key, byte[] json, JsonType<T> type) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }

  static <T> T readMetadata(byte[] json, Class<T> type) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }

  static <T> T readMetadata(byte[] json, JsonType<T> type) {
    throw new UnsupportedOperationException("No JSON codecs are linked yet");
  }
}
