package dev.samovar.jvm.r2;

import dev.samovar.http.Body;
import dev.samovar.jvm.blobs.Blob;
import dev.samovar.jvm.blobs.Blobs;
import dev.samovar.jvm.blobs.Blobs.Staged;
import dev.samovar.r2.R2Checksum.Algorithm;
import dev.samovar.r2.R2Checksums;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2Limits;
import dev.samovar.r2.R2ObjectData;
import dev.samovar.r2.R2UploadedPart;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Uploads in parts: each part a blob, whose head is its MD5; the upload a blob without content. */
final class Uploads {

  private static final int ID_BYTES = 32;

  private final Blobs blobs;

  Uploads(Blobs blobs) {
    this.blobs = blobs;
  }

  /**
   * @param data of the object to be, with nothing of its content
   */
  String create(R2ObjectData data) {
    String uploadId = StoredR2.randomHex(ID_BYTES);
    blobs.stage(out -> ObjectHead.toBytes(data)).publish(name(uploadId));
    return uploadId;
  }

  R2UploadedPart add(String key, String uploadId, int partNumber, Body body) {
    if (find(key, uploadId).isEmpty()) {
      throw noSuchUpload("uploadPart");
    }
    Staged staged =
        blobs.stage(
            out -> {
              Digests digests = new Digests(out, Optional.empty());
              body.writeTo(digests);
              return digests.checked().md5().orElseThrow();
            });
    Blob part = staged.publish(name(uploadId, partNumber));
    return new R2UploadedPart(partNumber, etag(part));
  }

  /** The content of the parts, under the upload's name no more. */
  Joined join(String key, String uploadId, List<R2UploadedPart> given) {
    Optional<R2ObjectData> upload = find(key, uploadId);
    if (upload.isEmpty()) {
      throw noSuchUpload("completeMultipartUpload");
    }
    List<Blob> parts = parts(uploadId, given);
    MessageDigest digest = Digests.digest(Algorithm.MD5);
    parts.forEach(part -> digest.update(part.head()));
    String etag = HexFormat.of().formatHex(digest.digest()) + "-" + parts.size();
    R2ObjectData data = StoredR2.stored(upload.get(), size(parts), etag, noChecksums());
    Staged staged =
        blobs.stage(
            out -> {
              for (Blob part : parts) {
                try (InputStream in = part.open(0, part.size())) {
                  in.transferTo(out);
                }
              }
              return ObjectHead.toBytes(data);
            });
    return new Joined(data, staged);
  }

  /** An upload that is over may be aborted again; an id that was never given may not. */
  void abort(String key, String uploadId) {
    boolean isWellFormed = uploadId.length() == 2 * ID_BYTES && !name(uploadId).equals(name("-"));
    boolean isOver = isWellFormed && blobs.find(name(uploadId)).isEmpty();
    if (!isOver && find(key, uploadId).isEmpty()) {
      throw noSuchUpload("abortMultipartUpload");
    }
    end(uploadId);
  }

  void end(String uploadId) {
    blobs.names(name(uploadId)).forEach(blobs::delete);
  }

  /** What {@link #join} made. */
  record Joined(R2ObjectData data, Staged content) {}

  private List<Blob> parts(String uploadId, List<R2UploadedPart> given) {
    List<R2UploadedPart> ordered = new ArrayList<>(given);
    ordered.sort(Comparator.comparingInt(R2UploadedPart::partNumber));
    List<Blob> parts = new ArrayList<>();
    for (R2UploadedPart part : ordered) {
      Optional<Blob> blob = blobs.find(name(uploadId, part.partNumber()));
      if (blob.isEmpty() || !etag(blob.get()).equals(part.etag())) {
        throw R2Exception.of(
            "completeMultipartUpload: One or more of the specified parts could not be found. (10025)",
            null);
      }
      parts.add(blob.get());
    }
    checkSizes(parts);
    return parts;
  }

  private static void checkSizes(List<Blob> parts) {
    for (int i = 0; i < parts.size() - 1; i++) {
      if (parts.get(i).size() < R2Limits.MIN_PART_BYTES) {
        throw R2Exception.of(
            "completeMultipartUpload: Your proposed upload is smaller than the minimum allowed object size. (10011)",
            null);
      }
    }
    for (int i = 1; i < parts.size(); i++) {
      boolean isLast = i == parts.size() - 1;
      long first = parts.get(0).size();
      if (isLast ? parts.get(i).size() > first : parts.get(i).size() != first) {
        throw R2Exception.of(
            "completeMultipartUpload: There was a problem with the multipart upload. (10048)",
            null);
      }
    }
  }

  private Optional<R2ObjectData> find(String key, String uploadId) {
    return blobs
        .find(name(uploadId))
        .map(blob -> ObjectHead.read(blob.head()))
        .filter(data -> data.key().equals(key));
  }

  private static R2Exception noSuchUpload(String action) {
    return R2Exception.of(
        action + ": The specified multipart upload does not exist. (10024)", null);
  }

  private static R2Checksums noChecksums() {
    return new R2Checksums(new byte[Algorithm.values().length][]);
  }

  private static long size(List<Blob> parts) {
    return parts.stream().mapToLong(Blob::size).sum();
  }

  private static String etag(Blob part) {
    return HexFormat.of().formatHex(part.head());
  }

  /** An id that someone made up may hold anything, also what would leave the folder. */
  private static String name(String uploadId) {
    boolean isOurs = uploadId.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    return isOurs ? "upload-" + uploadId + "." : "upload-none.";
  }

  private static String name(String uploadId, int partNumber) {
    return name(uploadId) + partNumber;
  }
}
