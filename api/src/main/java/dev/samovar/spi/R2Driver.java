package dev.samovar.spi;

import dev.samovar.http.Body;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2Objects;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2UploadedPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An R2 bucket as a runtime reaches it; {@link dev.samovar.r2.R2Bucket} is over one of these, with
 * what all runtimes share: limits, uploads of unknown length.
 *
 * <p>Keys have been checked. Each method throws {@link dev.samovar.r2.R2Exception} when R2 refuses.
 */
public interface R2Driver {

  /** Null if the key is absent. */
  @Nullable R2Object head(String key);

  /**
   * Null if the key is absent; a plain {@link R2Object} if the condition did not hold, else a
   * {@link dev.samovar.r2.R2ObjectBody}.
   */
  @Nullable R2Object get(String key, R2GetOptions options, @Nullable R2Conditional onlyIf);

  /**
   * Null if the condition did not hold.
   *
   * @param body of known length
   */
  @Nullable R2Object put(
      String key, Body body, R2PutOptions options, @Nullable R2Conditional onlyIf);

  void delete(List<String> keys);

  R2Objects list(R2ListOptions options);

  /** Gives the upload's id. */
  String createMultipartUpload(String key, R2PutOptions options);

  /**
   * @param body of known length
   * @param ssecKey null for none
   */
  R2UploadedPart uploadPart(
      String key, String uploadId, int partNumber, Body body, byte @Nullable [] ssecKey);

  R2Object completeMultipartUpload(String key, String uploadId, List<R2UploadedPart> parts);

  void abortMultipartUpload(String key, String uploadId);
}
