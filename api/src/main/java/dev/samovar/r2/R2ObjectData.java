package dev.samovar.r2;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** For runtimes: the values of an {@link R2Object}, where they are described. */
public record R2ObjectData(
    String key,
    String version,
    long size,
    String etag,
    R2Checksums checksums,
    Instant uploaded,
    R2HttpMetadata httpMetadata,
    Map<String, String> customMetadata,
    Optional<R2Range> range,
    String storageClass,
    Optional<String> ssecKeyMd5) {}
