package dev.samovar.r2;

import java.util.Optional;

/**
 * The checksums R2 has of an object; MD5 of all but multipart uploads, others as the put gave them.
 */
public final class R2Checksums {

  private final byte[][] values;

  /** For runtimes: by algorithm, in the order of the enum; null where there is none. */
  public R2Checksums(byte[][] values) {
    this.values = values;
  }

  /** The bytes of that checksum. */
  public Optional<byte[]> get(R2Checksum.Algorithm algorithm) {
    return Optional.ofNullable(values[algorithm.ordinal()]);
  }

  /** That checksum in lower-case hexadecimal digits. */
  public Optional<String> hex(R2Checksum.Algorithm algorithm) {
    return get(algorithm).map(R2Checksum::hexOf);
  }

  public Optional<byte[]> md5() {
    return get(R2Checksum.Algorithm.MD5);
  }
}
