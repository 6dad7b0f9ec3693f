package dev.samovar.e2e.conformance;

import dev.samovar.http.Body;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2PutOptions;
import java.time.Instant;
import java.util.Map;

/** An object with all that R2 keeps beside a content. */
final class FullProperties {

  static final String CONTENT = "example";

  private static final R2HttpMetadata HTTP =
      R2HttpMetadata.none()
          .withContentType("text/text")
          .withContentLanguage("en-US")
          .withContentDisposition("inline")
          .withContentEncoding("gzip")
          .withCacheControl("immutable")
          .withCacheExpiry(Instant.ofEpochMilli(1_999_999_999_123L));

  private static final Map<String, String> CUSTOM = Map.of("a", "b");

  private static final R2PutOptions OPTIONS =
      R2PutOptions.none()
          .withHttpMetadata(HTTP)
          .withCustomMetadata(CUSTOM)
          .withChecksum(R2Checksum.md5("1a79a4d60de6718e8e5b326e338ae533"));

  private FullProperties() {}

  static R2Object put(R2Bucket bucket, String key) {
    return bucket.put(key, Body.of(CONTENT), OPTIONS);
  }

  /** One object with them, two without. */
  static void seed(R2Bucket bucket) {
    Expect.done("put no-props", () -> bucket.put("no-props", "text"));
    Expect.done("put no-props-no-body", () -> bucket.put("no-props-no-body", Body.empty()));
    Expect.done("put with-props", () -> put(bucket, "with-props"));
  }

  static void expect(R2Object object) {
    Expect.equal("the HTTP metadata of " + object.key(), HTTP, object::httpMetadata);
    Expect.equal("the custom metadata of " + object.key(), CUSTOM, object::customMetadata);
  }
}
