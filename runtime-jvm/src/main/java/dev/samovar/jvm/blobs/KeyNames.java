package dev.samovar.jvm.blobs;

import dev.samovar.spi.Utf8;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

/** Keys as names of blobs, and in the order that the platform lists them. */
public final class KeyNames {

  /** By their bytes in UTF-8, which is by code point; not that of {@code String}. */
  public static final Comparator<String> ORDER =
      (a, b) -> Arrays.compareUnsigned(Utf8.encode(a), Utf8.encode(b));

  private KeyNames() {}

  /** A key may hold anything and be longer than a file's name may. */
  public static String of(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Utf8.encode(key));
      return "key-" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
