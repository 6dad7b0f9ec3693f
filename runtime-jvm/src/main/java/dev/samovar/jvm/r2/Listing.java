package dev.samovar.jvm.r2;

import dev.samovar.jvm.blobs.KeyNames;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2ObjectData;
import dev.samovar.r2.R2Objects;
import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** A page of a bucket. */
final class Listing {

  /** R2 gives fewer objects where they bring their metadata. */
  private static final int WITH_METADATA = 100;

  private final R2ListOptions options;
  private final int limit;
  private final List<R2Object> objects = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();

  Listing(R2ListOptions options) {
    this.options = options;
    boolean bare = !options.includeHttpMetadata() && !options.includeCustomMetadata();
    this.limit = bare ? options.limit() : Math.min(options.limit(), WITH_METADATA);
  }

  R2Objects of(NavigableMap<String, R2ObjectData> index) {
    String last = "";
    for (R2ObjectData data : from(index).values()) {
      if (!data.key().startsWith(options.prefix())) {
        break;
      }
      String delimited = delimited(data.key());
      boolean isKnown = !delimited.isEmpty() && prefixes.contains(delimited);
      if (!isKnown && objects.size() + prefixes.size() == limit) {
        return new R2Objects(objects, prefixes, Optional.of(encoded(last)));
      }
      last = data.key();
      if (delimited.isEmpty()) {
        objects.add(object(data));
      } else if (!isKnown) {
        prefixes.add(delimited);
      }
    }
    return new R2Objects(objects, prefixes, Optional.empty());
  }

  private NavigableMap<String, R2ObjectData> from(NavigableMap<String, R2ObjectData> index) {
    String after = options.startAfter();
    if (!options.cursor().isEmpty()) {
      String cursor = decoded(options.cursor());
      after = KeyNames.ORDER.compare(cursor, after) > 0 ? cursor : after;
    }
    return KeyNames.ORDER.compare(after, options.prefix()) < 0
        ? index.tailMap(options.prefix(), true)
        : index.tailMap(after, after.isEmpty());
  }

  /** The key up to the delimiter behind the prefix; nothing if there is none. */
  private String delimited(String key) {
    if (options.delimiter().isEmpty()) {
      return "";
    }
    int at = key.indexOf(options.delimiter(), options.prefix().length());
    return at < 0 ? "" : key.substring(0, at + options.delimiter().length());
  }

  private R2Object object(R2ObjectData data) {
    return new R2Object(
        new R2ObjectData(
            data.key(),
            data.version(),
            data.size(),
            data.etag(),
            data.checksums(),
            data.uploaded(),
            options.includeHttpMetadata() ? data.httpMetadata() : R2HttpMetadata.none(),
            options.includeCustomMetadata() ? data.customMetadata() : Map.of(),
            Optional.empty(),
            data.storageClass(),
            data.ssecKeyMd5()));
  }

  private static String encoded(String key) {
    return Base64.getEncoder().encodeToString(Utf8.encode(key));
  }

  private static String decoded(String cursor) {
    try {
      return Utf8.decode(Base64.getDecoder().decode(cursor));
    } catch (IllegalArgumentException e) {
      throw R2Exception.of("list: The cursor is not one that a list gave", e);
    }
  }
}
