package dev.samovar.cloudflare.r2;

import dev.samovar.cloudflare.http.JsHeaderFields;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.cloudflare.r2.jso.JsR2Conditional;
import dev.samovar.cloudflare.r2.jso.JsR2GetOptions;
import dev.samovar.cloudflare.r2.jso.JsR2HTTPMetadata;
import dev.samovar.cloudflare.r2.jso.JsR2ListOptions;
import dev.samovar.cloudflare.r2.jso.JsR2PutOptions;
import dev.samovar.cloudflare.r2.jso.JsR2Range;
import dev.samovar.cloudflare.r2.jso.JsR2UploadPartOptions;
import dev.samovar.http.Headers;
import dev.samovar.http.HttpDate;
import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2GetOptions;
import dev.samovar.r2.R2HttpMetadata;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** Options as R2 takes them; what is not said is missing there, too. */
final class R2Options {

  private R2Options() {}

  static JsR2GetOptions of(R2GetOptions given, @Nullable R2Conditional onlyIf) {
    JsR2GetOptions options = JSObjects.create();
    if (onlyIf != null) {
      options.setOnlyIf(of(onlyIf));
    }
    given.range().ifPresent(range -> options.setRange(of(range)));
    given.ssecKey().ifPresent(key -> options.setSsecKey(buffer(Bytes.toJs(key))));
    return options;
  }

  static JsR2PutOptions of(R2PutOptions given, @Nullable R2Conditional onlyIf) {
    JsR2PutOptions options = JSObjects.create();
    if (onlyIf != null) {
      options.setOnlyIf(of(onlyIf));
    }
    if (!given.httpMetadata().isEmpty()) {
      options.setHttpMetadata(of(given.httpMetadata()));
    }
    if (!given.customMetadata().isEmpty()) {
      options.setCustomMetadata(of(given.customMetadata()));
    }
    given.checksum().ifPresent(checksum -> set(options, checksum));
    given.storageClass().ifPresent(options::setStorageClass);
    given.ssecKey().ifPresent(key -> options.setSsecKey(buffer(Bytes.toJs(key))));
    return options;
  }

  static JsR2ListOptions of(R2ListOptions given) {
    JsR2ListOptions options = JSObjects.create();
    options.setLimit(given.limit());
    if (!given.prefix().isEmpty()) {
      options.setPrefix(given.prefix());
    }
    if (!given.delimiter().isEmpty()) {
      options.setDelimiter(given.delimiter());
    }
    if (!given.startAfter().isEmpty()) {
      options.setStartAfter(given.startAfter());
    }
    if (!given.cursor().isEmpty()) {
      options.setCursor(given.cursor());
    }
    if (given.includeHttpMetadata() || given.includeCustomMetadata()) {
      options.setInclude(include(given));
    }
    return options;
  }

  static JsR2UploadPartOptions of(byte @Nullable [] ssecKey) {
    JsR2UploadPartOptions options = JSObjects.create();
    if (ssecKey != null) {
      options.setSsecKey(buffer(Bytes.toJs(ssecKey)));
    }
    return options;
  }

  private static JSObject include(R2ListOptions given) {
    JSObject names = JsArrays.create();
    if (given.includeHttpMetadata()) {
      JsArrays.push(names, "httpMetadata");
    }
    if (given.includeCustomMetadata()) {
      JsArrays.push(names, "customMetadata");
    }
    return names;
  }

  private static JsR2Range of(R2Range given) {
    JsR2Range range = JSObjects.create();
    if (given.isSuffix()) {
      range.setSuffix(given.length());
      return range;
    }
    range.setOffset(given.offset());
    if (given.length() >= 0) {
      range.setLength(given.length());
    }
    return range;
  }

  /** An R2Conditional has one etag each; more than one go as HTTP headers do. */
  private static JSObject of(R2Conditional given) {
    return given.etagMatches().size() > 1 || given.etagDoesNotMatch().size() > 1
        ? JsHeaderFields.toJs(headers(given))
        : condition(given);
  }

  private static JsR2Conditional condition(R2Conditional given) {
    JsR2Conditional condition = JSObjects.create();
    given.etagMatches().forEach(condition::setEtagMatches);
    given.etagDoesNotMatch().forEach(condition::setEtagDoesNotMatch);
    given.uploadedBefore().ifPresent(time -> condition.setUploadedBefore(date(time)));
    given.uploadedAfter().ifPresent(time -> condition.setUploadedAfter(date(time)));
    condition.setSecondsGranularity(given.secondsGranularity());
    return condition;
  }

  private static Headers headers(R2Conditional given) {
    Headers headers = with(Headers.empty(), "If-Match", given.etagMatches());
    headers = with(headers, "If-None-Match", given.etagDoesNotMatch());
    if (given.uploadedBefore().isPresent()) {
      headers = headers.with("If-Unmodified-Since", HttpDate.format(given.uploadedBefore().get()));
    }
    if (given.uploadedAfter().isPresent()) {
      headers = headers.with("If-Modified-Since", HttpDate.format(given.uploadedAfter().get()));
    }
    return headers;
  }

  private static Headers with(Headers headers, String name, List<String> etags) {
    if (etags.isEmpty()) {
      return headers;
    }
    StringBuilder value = new StringBuilder();
    for (String etag : etags) {
      value.append(value.length() == 0 ? "" : ", ").append('"').append(etag).append('"');
    }
    return headers.with(name, value.toString());
  }

  private static JsR2HTTPMetadata of(R2HttpMetadata given) {
    JsR2HTTPMetadata metadata = JSObjects.create();
    given.contentType().ifPresent(metadata::setContentType);
    given.contentLanguage().ifPresent(metadata::setContentLanguage);
    given.contentDisposition().ifPresent(metadata::setContentDisposition);
    given.contentEncoding().ifPresent(metadata::setContentEncoding);
    given.cacheControl().ifPresent(metadata::setCacheControl);
    given.cacheExpiry().ifPresent(time -> metadata.setCacheExpiry(date(time)));
    return metadata;
  }

  private static JSObject of(Map<String, String> entries) {
    JSObject metadata = JSObjects.create();
    entries.forEach((name, value) -> set(metadata, name, value));
    return metadata;
  }

  private static void set(JsR2PutOptions options, R2Checksum checksum) {
    JSObject value = Bytes.toJs(checksum.value());
    switch (checksum.algorithm()) {
      case MD5 -> options.setMd5(value);
      case SHA1 -> options.setSha1(value);
      case SHA256 -> options.setSha256(value);
      case SHA384 -> options.setSha384(value);
      default -> options.setSha512(value);
    }
  }

  private static JSObject date(Instant time) {
    return date((double) time.toEpochMilli());
  }

  @JSBody(params = "millis", script = "return new Date(millis);")
  private static native JSObject date(double millis);

  @JSBody(params = "bytes", script = "return bytes.buffer;")
  private static native JSObject buffer(JSObject bytes);

  @JSBody(
      params = {"object", "name", "value"},
      script = "object[name] = value;")
  private static native void set(JSObject object, String name, String value);
}
