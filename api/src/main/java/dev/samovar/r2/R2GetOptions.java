package dev.samovar.r2;

import java.util.Optional;

/**
 * Which part of an object, and the key it was encrypted with.
 *
 * @param ssecKey the 32 bytes that the put was given
 */
public record R2GetOptions(Optional<R2Range> range, Optional<byte[]> ssecKey) {

  private static final R2GetOptions NONE = new R2GetOptions(Optional.empty(), Optional.empty());

  public R2GetOptions {
    ssecKey.ifPresent(R2Checks::ssecKey);
  }

  public static R2GetOptions none() {
    return NONE;
  }

  public static R2GetOptions range(R2Range range) {
    return NONE.withRange(range);
  }

  public R2GetOptions withRange(R2Range range) {
    return new R2GetOptions(Optional.of(range), ssecKey);
  }

  public R2GetOptions withSsecKey(byte[] ssecKey) {
    return new R2GetOptions(range, Optional.of(ssecKey));
  }

  @Override
  public String toString() {
    return "R2GetOptions[" + range + "]";
  }
}
