package dev.samovar.r2;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is stored beside a content, and what it is checked against; immutable, {@code
 * R2PutOptions.none().withContentType("image/png")}.
 *
 * @param checksum refused if the content has another; not for a body of unknown length
 * @param storageClass {@code Standard} or {@code InfrequentAccess}; empty for the bucket's own
 * @param ssecKey 32 bytes to encrypt with, which the reader has to give again
 * @see <a
 *     href="https://developers.cloudflare.com/r2/api/workers/workers-api-reference/#r2putoptions">R2:
 *     R2PutOptions</a>
 */
public record R2PutOptions(
    R2HttpMetadata httpMetadata,
    Map<String, String> customMetadata,
    Optional<R2Checksum> checksum,
    Optional<String> storageClass,
    Optional<byte[]> ssecKey) {

  private static final R2PutOptions NONE =
      new R2PutOptions(
          R2HttpMetadata.none(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws R2Exception if the custom metadata is longer than {@value R2Limits#METADATA_BYTES}
   *     bytes, or the key is not of 32
   */
  public R2PutOptions {
    customMetadata = R2Checks.metadata(customMetadata);
    ssecKey.ifPresent(R2Checks::ssecKey);
  }

  public static R2PutOptions none() {
    return NONE;
  }

  public R2PutOptions withHttpMetadata(R2HttpMetadata httpMetadata) {
    return new R2PutOptions(httpMetadata, customMetadata, checksum, storageClass, ssecKey);
  }

  public R2PutOptions withContentType(String contentType) {
    return withHttpMetadata(httpMetadata.withContentType(contentType));
  }

  /** Replaces all custom metadata. */
  public R2PutOptions withCustomMetadata(Map<String, String> customMetadata) {
    return new R2PutOptions(httpMetadata, customMetadata, checksum, storageClass, ssecKey);
  }

  /** Adds one entry to the custom metadata. */
  public R2PutOptions withCustomMetadata(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(customMetadata);
    more.put(name, value);
    return withCustomMetadata(more);
  }

  public R2PutOptions withChecksum(R2Checksum checksum) {
    return new R2PutOptions(
        httpMetadata, customMetadata, Optional.of(checksum), storageClass, ssecKey);
  }

  public R2PutOptions withStorageClass(String storageClass) {
    return new R2PutOptions(
        httpMetadata, customMetadata, checksum, Optional.of(storageClass), ssecKey);
  }

  public R2PutOptions withSsecKey(byte[] ssecKey) {
    return new R2PutOptions(
        httpMetadata, customMetadata, checksum, storageClass, Optional.of(ssecKey));
  }

  /** Without the key and what may be personal. */
  @Override
  public String toString() {
    return "R2PutOptions[" + httpMetadata + "]";
  }
}
