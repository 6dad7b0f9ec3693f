package dev.samovar.jvm.r2;

import dev.samovar.http.Body;
import dev.samovar.jvm.blobs.Blob;
import dev.samovar.jvm.blobs.Blobs;
import dev.samovar.jvm.blobs.Blobs.Staged;
import dev.samovar.jvm.blobs.KeyNames;
import dev.samovar.r2.R2Checksum.Algorithm;
import dev.samovar.r2.R2Checksums;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectBody;
import dev.samovar.r2.R2ObjectData;
import dev.samovar.r2.R2Objects;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2Range;
import dev.samovar.r2.R2UploadedPart;
import dev.samovar.spi.R2Driver;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Objects as blobs, with an index of their keys in memory. Contents are not encrypted. */
final class StoredR2 implements R2Driver {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Blobs blobs;
  private final Uploads uploads;
  private final NavigableMap<String, R2ObjectData> index = new TreeMap<>(KeyNames.ORDER);

  StoredR2(Blobs blobs) {
    this.blobs = blobs;
    this.uploads = new Uploads(blobs);
    for (String name : blobs.names("key-")) {
      blobs
          .find(name)
          .map(blob -> ObjectHead.read(blob.head()))
          .ifPresent(d -> index.put(d.key(), d));
    }
  }

  @Override
  public synchronized @Nullable R2Object head(String key) {
    R2ObjectData data = index.get(key);
    return data == null ? null : new R2Object(data);
  }

  @Override
  public synchronized @Nullable R2Object get(
      String key, R2GetOptions options, @Nullable R2Conditional onlyIf) {
    R2ObjectData data = index.get(key);
    if (data == null) {
      return null;
    }
    if (onlyIf != null && !new Conditions(onlyIf).holdFor(data)) {
      return new R2Object(part(data, new R2Range(0, data.size())));
    }
    R2Range range = range(options.range().orElse(null), data.size());
    R2ObjectData part = part(data, range);
    Blob blob = blobs.find(KeyNames.of(key)).orElseThrow();
    return new R2ObjectBody(
        part, Body.of(blob.open(range.offset(), range.length()), range.length()));
  }

  @Override
  public @Nullable R2Object put(
      String key, Body body, R2PutOptions options, @Nullable R2Conditional onlyIf) {
    R2ObjectData[] data = new R2ObjectData[1];
    Staged staged =
        blobs.stage(
            out -> {
              Digests digests = new Digests(out, options.checksum());
              body.writeTo(digests);
              R2Checksums sums = digests.checked();
              String etag = sums.hex(Algorithm.MD5).orElseThrow();
              data[0] = stored(bare(key, options), digests.size(), etag, sums);
              return ObjectHead.toBytes(data[0]);
            });
    synchronized (this) {
      if (onlyIf != null && !new Conditions(onlyIf).holdFor(index.get(key))) {
        staged.discard();
        return null;
      }
      return publish(data[0], staged);
    }
  }

  @Override
  public synchronized void delete(List<String> keys) {
    for (String key : keys) {
      if (index.remove(key) != null) {
        blobs.delete(KeyNames.of(key));
      }
    }
  }

  @Override
  public synchronized R2Objects list(R2ListOptions options) {
    return new Listing(options).of(index);
  }

  @Override
  public String createMultipartUpload(String key, R2PutOptions options) {
    return uploads.create(bare(key, options));
  }

  @Override
  public R2UploadedPart uploadPart(
      String key, String uploadId, int partNumber, Body body, byte @Nullable [] ssecKey) {
    return uploads.add(key, uploadId, partNumber, body);
  }

  @Override
  public R2Object completeMultipartUpload(String key, String uploadId, List<R2UploadedPart> parts) {
    Uploads.Joined joined = uploads.join(key, uploadId, parts);
    synchronized (this) {
      R2Object object = publish(joined.data(), joined.content());
      uploads.end(uploadId);
      return object;
    }
  }

  @Override
  public void abortMultipartUpload(String key, String uploadId) {
    uploads.abort(key, uploadId);
  }

  static R2ObjectData stored(R2ObjectData bare, long size, String etag, R2Checksums checksums) {
    return new R2ObjectData(
        bare.key(),
        randomHex(16),
        size,
        etag,
        checksums,
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        bare.httpMetadata(),
        bare.customMetadata(),
        Optional.empty(),
        bare.storageClass(),
        bare.ssecKeyMd5());
  }

  static String randomHex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  private R2Object publish(R2ObjectData data, Staged staged) {
    staged.publish(KeyNames.of(data.key()));
    index.put(data.key(), data);
    return new R2Object(data);
  }

  private static R2ObjectData bare(String key, R2PutOptions options) {
    return new R2ObjectData(
        key,
        "",
        0,
        "",
        new R2Checksums(new byte[Algorithm.values().length][]),
        Instant.EPOCH,
        options.httpMetadata(),
        options.customMetadata(),
        Optional.empty(),
        options.storageClass().orElse("Standard"),
        options.ssecKey().map(StoredR2::md5));
  }

  private static String md5(byte[] key) {
    return Base64.getEncoder().encodeToString(Digests.digest(Algorithm.MD5).digest(key));
  }

  private static R2ObjectData part(R2ObjectData data, R2Range range) {
    return new R2ObjectData(
        data.key(),
        data.version(),
        data.size(),
        data.etag(),
        data.checksums(),
        data.uploaded(),
        data.httpMetadata(),
        data.customMetadata(),
        Optional.of(range),
        data.storageClass(),
        data.ssecKeyMd5());
  }

  private static R2Range range(@Nullable R2Range asked, long size) {
    if (asked == null) {
      return new R2Range(0, size);
    }
    long offset = asked.isSuffix() ? Math.max(0, size - asked.length()) : asked.offset();
    if (offset >= size) {
      throw R2Exception.of("get: The requested range is not satisfiable (10039)", null);
    }
    boolean isToEnd = asked.isSuffix() || asked.length() < 0;
    return new R2Range(offset, isToEnd ? size - offset : Math.min(asked.length(), size - offset));
  }
}
