package dev.samovar.kv;

import dev.samovar.spi.Utf8;

/** What KV takes as a key. */
final class KvKeys {

  private KvKeys() {}

  static String valueOf(String key) {
    return "The value of KV key '" + key + "'";
  }

  /** Of a write. */
  static void check(String key) {
    check(key, false);
  }

  /** Of a read: no value has a key that KV does not take. */
  static void checkExisting(String key) {
    check(key, true);
  }

  private static void check(String key, boolean isRead) {
    if (key.isEmpty()) {
      throw refused("A KV key must not be empty", isRead);
    }
    if (key.equals(".") || key.equals("..")) {
      throw refused("A KV key must not be '" + key + "'", isRead);
    }
    checkText(key, "A KV key", isRead);
  }

  static void checkPrefix(String prefix) {
    checkText(prefix, "The prefix of a KV key", false);
  }

  /** KV carries a key percent-encoded, which a surrogate without its pair cannot be. */
  private static void checkText(String key, String what, boolean isRead) {
    if (!isWellFormed(key)) {
      throw refused(what + " must not have a surrogate without its pair", isRead);
    }
    if (key.length() <= KvLimits.KEY_BYTES / 3) {
      return;
    }
    int bytes = Utf8.encodedLength(key);
    if (bytes > KvLimits.KEY_BYTES) {
      throw refused(
          what + " has at most " + KvLimits.KEY_BYTES + " bytes in UTF-8, this one has " + bytes,
          isRead);
    }
  }

  private static boolean isWellFormed(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        boolean isPair = i + 1 < key.length() && Character.isSurrogatePair(c, key.charAt(i + 1));
        if (!isPair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static KvException refused(String message, boolean isRead) {
    return new KvException(message, KvFaults.key(isRead));
  }
}
