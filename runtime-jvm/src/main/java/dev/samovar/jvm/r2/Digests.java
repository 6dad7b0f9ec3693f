package dev.samovar.jvm.r2;

import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2Checksum.Algorithm;
import dev.samovar.r2.R2Checksums;
import dev.samovar.r2.R2Exception;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Counts and digests a content on its way: MD5 always, and what the put gave. */
final class Digests extends FilterOutputStream {

  private final Optional<R2Checksum> given;
  private final MessageDigest md5 = digest(Algorithm.MD5);
  private final MessageDigest other;
  private long size;

  Digests(OutputStream out, Optional<R2Checksum> given) {
    super(out);
    this.given = given;
    this.other = digest(given.map(R2Checksum::algorithm).orElse(Algorithm.MD5));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    md5.update(bytes, offset, length);
    other.update(bytes, offset, length);
    size += length;
    out.write(bytes, offset, length);
  }

  long size() {
    return size;
  }

  /**
   * @throws R2Exception if the content has not the checksum given
   */
  R2Checksums checked() {
    byte[][] sums = new byte[Algorithm.values().length][];
    sums[Algorithm.MD5.ordinal()] = md5.digest();
    given.ifPresent(checksum -> sums[checksum.algorithm().ordinal()] = checked(checksum));
    return new R2Checksums(sums);
  }

  private byte[] checked(R2Checksum expected) {
    byte[] found = other.digest();
    if (!Arrays.equals(expected.value(), found)) {
      String name = javaName(expected.algorithm());
      throw R2Exception.of(
          "put: The "
              + name
              + " checksum you specified did not match what we received.\nYou provided a "
              + name
              + " checksum with value: "
              + expected.hex()
              + "\nActual "
              + name
              + " was: "
              + HexFormat.of().formatHex(found)
              + " (10037)",
          null);
    }
    return found;
  }

  static MessageDigest digest(Algorithm algorithm) {
    try {
      return MessageDigest.getInstance(javaName(algorithm));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String javaName(Algorithm algorithm) {
    return algorithm == Algorithm.MD5 ? "MD5" : "SHA-" + algorithm.name().substring(3);
  }
}
