package dev.samovar.r2;

import dev.samovar.spi.Utf8;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What R2 would refuse, said with more words. */
final class R2Checks {

  private R2Checks() {}

  static void key(String key) {
    if (key.isEmpty()) {
      throw new R2Exception("An R2 key must not be empty");
    }
    if (key.length() <= R2Limits.KEY_BYTES / 3) {
      return;
    }
    int bytes = Utf8.encodedLength(key);
    if (bytes > R2Limits.KEY_BYTES) {
      throw new R2Exception(
          "An R2 key has at most " + R2Limits.KEY_BYTES + " bytes in UTF-8, this one has " + bytes);
    }
  }

  static void deletion(Collection<String> keys) {
    if (keys.size() > R2Limits.DELETE_KEYS) {
      throw new R2Exception(
          "R2 deletes at most " + R2Limits.DELETE_KEYS + " keys at once, there are " + keys.size());
    }
    keys.forEach(R2Checks::key);
  }

  static Map<String, String> metadata(Map<String, String> metadata) {
    int bytes = 0;
    for (Map.Entry<String, String> e : metadata.entrySet()) {
      bytes += Utf8.encodedLength(e.getKey()) + Utf8.encodedLength(e.getValue());
    }
    if (bytes > R2Limits.METADATA_BYTES) {
      throw new R2Exception(
          "R2 custom metadata has at most "
              + R2Limits.METADATA_BYTES
              + " bytes, names and values, this has "
              + bytes);
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  static void ssecKey(byte[] key) {
    if (key.length != 32) {
      throw new R2Exception("An SSE-C key has 32 bytes, this one has " + key.length);
    }
  }

  static List<String> etags(List<String> etags) {
    for (String etag : etags) {
      if (etag.startsWith("\"") || etag.startsWith("W/")) {
        throw new R2Exception("Give the etag without quotes: R2Object.etag(), not httpEtag()");
      }
    }
    return List.copyOf(etags);
  }

  static void partNumber(int number) {
    if (number < 1 || number > R2Limits.PARTS) {
      throw new R2Exception(
          "A part has a number of 1 to " + R2Limits.PARTS + ", this one " + number);
    }
  }
}
