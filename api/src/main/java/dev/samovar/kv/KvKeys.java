package dev.samovar.kv;

import dev.samovar.spi.Utf8;

/** What KV takes as a key. */
final class KvKeys {

  private KvKeys() {}

  static String valueOf(String key) {
    return "The value of KV key '" + key + "'";
  }

  static void check(String key) {
    if (key.isEmpty()) {
      throw new KvException("A KV key must not be empty");
    }
    if (key.equals(".") || key.equals("..")) {
      throw new KvException("A KV key must not be '" + key + "'");
    }
    checkLength(key, "A KV key");
  }

  static void checkPrefix(String prefix) {
    checkLength(prefix, "The prefix of a KV key");
  }

  private static void checkLength(String key, String what) {
    if (key.length() <= KvLimits.KEY_BYTES / 3) {
      return;
    }
    int bytes = Utf8.encodedLength(key);
    if (bytes > KvLimits.KEY_BYTES) {
      throw new KvException(
          what + " has at most " + KvLimits.KEY_BYTES + " bytes in UTF-8, this one has " + bytes);
    }
  }
}
