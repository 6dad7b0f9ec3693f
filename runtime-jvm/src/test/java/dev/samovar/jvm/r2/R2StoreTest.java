package dev.samovar.jvm.r2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.http.Body;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2MultipartUpload;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2UploadedPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class R2StoreTest {

  @Test
  void folder_keepsObjectsWithAllTheyHave(@TempDir Path folder) {
    R2PutOptions options =
        R2PutOptions.none()
            .withHttpMetadata(
                R2HttpMetadata.none()
                    .withContentType("a/b")
                    .withCacheExpiry(Instant.ofEpochMilli(1234)))
            .withCustomMetadata("größe", "ü");
    R2Object put = R2Store.folder(folder).bucket().put("a/ü", Body.of("text"), options);

    R2ObjectBody again = R2Store.folder(folder).bucket().get("a/ü").orElseThrow();

    assertEquals("text", again.text());
    assertEquals(put.etag(), again.etag());
    assertEquals(put.version(), again.version());
    assertEquals(put.uploaded(), again.uploaded());
    assertEquals(put.httpMetadata(), again.httpMetadata());
    assertEquals(Map.of("größe", "ü"), again.customMetadata());
    assertEquals(
        put.checksums().hex(R2Checksum.Algorithm.MD5),
        again.checksums().hex(R2Checksum.Algorithm.MD5));
  }

  @Test
  void upload_isGoneOnAfterARestart(@TempDir Path folder) {
    R2MultipartUpload upload = R2Store.folder(folder).bucket().createMultipartUpload("a");
    R2UploadedPart part = upload.uploadPart(1, Body.of("text"));

    R2Bucket again = R2Store.folder(folder).bucket();
    again.resumeMultipartUpload("a", upload.uploadId()).complete(List.of(part));

    assertEquals("text", again.get("a").orElseThrow().text());
  }

  @Test
  void completedUpload_leavesOneFile(@TempDir Path folder) throws IOException {
    R2Bucket bucket = R2Store.folder(folder).bucket();
    R2MultipartUpload upload = bucket.createMultipartUpload("a");

    upload.complete(List.of(upload.uploadPart(1, Body.of("text"))));

    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void uploadOfAnotherKey_isUnknown(@TempDir Path folder) {
    R2Bucket bucket = R2Store.folder(folder).bucket();
    String uploadId = bucket.createMultipartUpload("a").uploadId();

    R2MultipartUpload other = bucket.resumeMultipartUpload("b", uploadId);

    assertThrows(R2Exception.class, () -> other.uploadPart(1, Body.of("text")));
  }

  @Test
  void uploadIdWithAPath_staysInTheFolder(@TempDir Path folder) throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "kept");
    R2Bucket bucket = R2Store.folder(folder.resolve("bucket")).bucket();

    assertThrows(R2Exception.class, bucket.resumeMultipartUpload("a", "/../../outside")::abort);

    assertFalse(Files.notExists(outside));
  }

  @Test
  void failedPut_leavesWhatWasThere(@TempDir Path folder) {
    R2Bucket bucket = R2Store.folder(folder).bucket();
    bucket.put("a", "old");

    assertThrows(RuntimeException.class, () -> bucket.put("a", Body.of(new Broken(), 1000)));

    assertEquals("old", bucket.get("a").orElseThrow().text());
  }

  @Test
  void bodyShorterThanItsLength_isRefused() {
    R2Bucket bucket = R2Store.inMemory().bucket();

    assertThrows(
        RuntimeException.class, () -> bucket.put("a", Body.of(InputStream.nullInputStream(), 5)));

    assertEquals(Optional.empty(), bucket.head("a"));
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }
  }
}
