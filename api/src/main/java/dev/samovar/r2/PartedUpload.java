package dev.samovar.r2;

import dev.samovar.http.Body;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.R2Driver;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Stores a body of unknown length: R2 wants to know the length, so a short body is read first, and
 * a long one is uploaded in parts.
 */
final class PartedUpload {

  /**
   * All parts but the last must be of one length; a longer one costs memory, a shorter one calls.
   */
  private static final int PART_BYTES = 8 * 1024 * 1024;

  private final R2Driver driver;
  private final String key;
  private final R2PutOptions options;

  PartedUpload(R2Driver driver, String key, R2PutOptions options) {
    this.driver = driver;
    this.key = key;
    this.options = options;
  }

  R2Object store(Body body) {
    try (InputStream stream = body.stream()) {
      byte[] first = part(stream);
      if (first.length < PART_BYTES) {
        // Without a condition R2 always gives the object.
        return Objects.requireNonNull(driver.put(key, Body.of(first), options, null));
      }
      return storeParts(first, stream);
    } catch (IOException e) {
      throw R2Exception.of(
          "put: the body of '" + key + "' could not be read: " + e.getMessage(), e);
    }
  }

  private R2Object storeParts(byte[] first, InputStream stream) throws IOException {
    if (options.checksum().isPresent()) {
      throw new R2Exception(
          "R2 checks no checksum of a body of unknown length, as it is uploaded in parts; give the length, or"
              + " leave the checksum out",
          ClientFault.lengthRequired());
    }
    String uploadId = driver.createMultipartUpload(key, options);
    boolean done = false;
    try {
      R2Object object =
          driver.completeMultipartUpload(key, uploadId, parts(uploadId, first, stream));
      done = true;
      return object;
    } finally {
      if (!done) {
        driver.abortMultipartUpload(key, uploadId);
      }
    }
  }

  private List<R2UploadedPart> parts(String uploadId, byte[] first, InputStream stream)
      throws IOException {
    byte[] ssecKey = options.ssecKey().orElse(null);
    List<R2UploadedPart> parts = new ArrayList<>();
    byte[] part = first;
    while (part.length > 0) {
      parts.add(driver.uploadPart(key, uploadId, parts.size() + 1, Body.of(part), ssecKey));
      part = part.length < PART_BYTES ? new byte[0] : part(stream);
    }
    return parts;
  }

  private static byte[] part(InputStream stream) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    int length = 0;
    while (length < PART_BYTES) {
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, Math.min(PART_BYTES, buffer.length * 2));
      }
      int read = stream.read(buffer, length, buffer.length - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    return length == buffer.length ? buffer : Arrays.copyOf(buffer, length);
  }
}
