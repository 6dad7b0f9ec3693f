package dev.samovar.r2;

import dev.samovar.spi.ClientFault;
import dev.samovar.spi.Utf8;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What R2 would refuse, said with more words. */
final class R2Checks {

  private R2Checks() {}

  /** Of a write. */
  static void key(String key) {
    key(key, R2Faults.key());
  }

  /** Of a read: no object has a key that is too long. */
  static void existing(String key) {
    key(key, ClientFault.absent("There is nothing here"));
  }

  private static void key(String key, ClientFault fault) {
    if (key.length() <= R2Limits.KEY_BYTES / 3) {
      return;
    }
    int bytes = Utf8.encodedLength(key);
    if (bytes > R2Limits.KEY_BYTES) {
      throw new R2Exception(
          "An R2 key has at most " + R2Limits.KEY_BYTES + " bytes in UTF-8, this one has " + bytes,
          fault);
    }
  }

  /** R2 would answer a part that is named twice with an internal error. */
  static void parts(List<R2UploadedPart> parts) {
    Set<Integer> numbers = new HashSet<>();
    for (R2UploadedPart part : parts) {
      if (!numbers.add(part.partNumber())) {
        throw new R2Exception(
            "Part " + part.partNumber() + " of the upload is named twice",
            R2Faults.parts("A part is named twice"));
      }
    }
  }

  static void deletion(Collection<String> keys) {
    if (keys.size() > R2Limits.DELETE_KEYS) {
      throw new R2Exception(
          "R2 deletes at most " + R2Limits.DELETE_KEYS + " keys at once, there are " + keys.size(),
          ClientFault.invalid("too_many_keys", "At most 1,000 keys are deleted at once"));
    }
    keys.forEach(R2Checks::existing);
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
              + bytes,
          ClientFault.tooLarge("The metadata of the object is too long"));
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  static void ssecKey(byte[] key) {
    if (key.length != 32) {
      throw new R2Exception(
          "An SSE-C key has 32 bytes, this one has " + key.length,
          ClientFault.invalid(
              "invalid_encryption_key", "The encryption key does not have 32 bytes"));
    }
  }

  static List<String> etags(List<String> etags) {
    for (String etag : etags) {
      if (etag.startsWith("\"") || etag.startsWith("W/\"")) {
        throw new R2Exception(
            "Give the etag without quotes: R2Object.etag(), not httpEtag()",
            ClientFault.invalid("invalid_etag", "The etag has quotation marks"));
      }
    }
    return List.copyOf(etags);
  }

  static void partNumber(int number) {
    if (number < 1 || number > R2Limits.PARTS) {
      throw new R2Exception(
          "A part has a number of 1 to " + R2Limits.PARTS + ", this one " + number,
          R2Faults.parts("A part has a number of 1 to 10,000"));
    }
  }
}
