package dev.samovar.r2;

import dev.samovar.http.Body;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.R2Driver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object that is uploaded in parts; it exists when the upload is completed. Nothing checks that
 * the upload is there before a part is sent. R2 aborts it after seven days.
 *
 * @see <a href="https://developers.cloudflare.com/r2/api/workers/workers-multipart-usage/">R2:
 *     multipart upload</a>
 */
public final class R2MultipartUpload {

  private final R2Driver driver;
  private final String key;
  private final String uploadId;
  private final byte @Nullable [] ssecKey;

  R2MultipartUpload(R2Driver driver, String key, String uploadId, byte @Nullable [] ssecKey) {
    this.driver = driver;
    this.key = key;
    this.uploadId = uploadId;
    this.ssecKey = ssecKey;
  }

  public String key() {
    return key;
  }

  /** With the key what {@link R2Bucket#resumeMultipartUpload} needs. */
  public String uploadId() {
    return uploadId;
  }

  /**
   * Send a part; one sent before under the same number is replaced.
   *
   * @param partNumber 1 to {@value R2Limits#PARTS}
   * @param body of known length; all parts but the last of the same length, at least 5 MiB
   * @throws R2Exception if R2 refuses: code {@link R2Exception#NO_SUCH_UPLOAD} when it is over
   */
  public R2UploadedPart uploadPart(int partNumber, Body body) {
    R2Checks.partNumber(partNumber);
    if (body.length() < 0) {
      throw new R2Exception(
          "A part of a multipart upload needs a body of known length",
          ClientFault.lengthRequired());
    }
    return driver.uploadPart(key, uploadId, partNumber, body, ssecKey);
  }

  /**
   * Make the object of these parts.
   *
   * @throws R2Exception if R2 refuses: a part is missing, is too small, or is named twice
   */
  public R2Object complete(List<R2UploadedPart> parts) {
    R2Checks.parts(parts);
    try {
      return driver.completeMultipartUpload(key, uploadId, parts);
    } catch (R2Exception e) {
      throw hasLastPart(parts) ? e : explained(e);
    }
  }

  /**
   * Throw the parts away.
   *
   * @throws R2Exception if R2 gave no such upload id for this key
   */
  public void abort() {
    try {
      driver.abortMultipartUpload(key, uploadId);
    } catch (R2Exception e) {
      throw explained(e);
    }
  }

  /**
   * R2 answers an upload id that it never gave with an internal error, unless a part is sent. So an
   * empty part is sent here. It is not in the list to complete, so R2 drops it.
   */
  private R2Exception explained(R2Exception refusal) {
    if (refusal.code() != R2Exception.INTERNAL) {
      return refusal;
    }
    try {
      driver.uploadPart(key, uploadId, R2Limits.PARTS, Body.empty(), ssecKey);
    } catch (R2Exception e) {
      return e.code() == R2Exception.NO_SUCH_UPLOAD ? e : refusal;
    }
    return refusal;
  }

  private static boolean hasLastPart(List<R2UploadedPart> parts) {
    return parts.stream().anyMatch(part -> part.partNumber() == R2Limits.PARTS);
  }
}
