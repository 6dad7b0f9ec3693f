package dev.samovar.durable;

import dev.samovar.spi.ClientFault;
import dev.samovar.spi.Utf8;
import java.util.Collection;

/**
 * The sizes that Cloudflare takes. workerd on one's own machine takes any, so they are checked
 * here.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/platform/limits/">Durable
 *     Objects: limits</a>
 */
final class StorageLimits {

  static final int KEYS = 128;
  static final int KEY_BYTES = 2048;
  static final int ENTRY_BYTES = 2 * 1024 * 1024;

  private StorageLimits() {}

  static void checkKeys(Collection<String> keys) {
    if (keys.size() > KEYS) {
      throw new StorageException(
          "A storage takes at most " + KEYS + " keys at once, there are " + keys.size() + ".",
          ClientFault.invalid("too_many_keys", "There are too many keys"));
    }
    for (String key : keys) {
      checkKey(key);
    }
  }

  static int checkKey(String key) {
    int bytes = Utf8.encodedLength(key);
    if (bytes > KEY_BYTES) {
      throw new StorageException(
          "A key has at most " + KEY_BYTES + " bytes, this has " + bytes + ".",
          ClientFault.invalid("invalid_key", "The key is longer than 2,048 bytes"));
    }
    return bytes;
  }

  static void checkEntry(String key, StoredValue value) {
    int bytes = checkKey(key) + value.length();
    if (bytes > ENTRY_BYTES) {
      throw new StorageException(
          "A key and its value have at most 2 MiB together, those of '"
              + key
              + "' have "
              + bytes
              + " bytes; keep large values in R2.",
          ClientFault.tooLarge("The value is larger than 2 MiB"));
    }
  }
}
