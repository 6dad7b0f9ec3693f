package dev.samovar.testing.contract;

import dev.samovar.http.Body;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Checksum;
import dev.samovar.r2.R2Conditional;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2MultipartUpload;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2PutOptions;
import dev.samovar.r2.R2UploadedPart;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uploads in parts, asked for or because the length is unknown. */
final class R2UploadFacts {

  private static final int MIB = 1024 * 1024;

  private R2UploadFacts() {}

  static List<Fact<R2Bucket>> facts() {
    return new Facts<R2Bucket>()
        .fact("parts_becomeOneObject", R2UploadFacts::parts)
        .fact("upload_isResumed", R2UploadFacts::resumed)
        .fact("smallPart_isRefused", R2UploadFacts::smallPart)
        .fact("unknownPart_isRefused", R2UploadFacts::unknownPart)
        .fact("unknownUpload_isRefused", R2UploadFacts::unknownUpload)
        .fact("uploadOfAnotherKey_isRefused", R2UploadFacts::foreignUpload)
        .fact("partThatIsNamedTwice_isRefused", R2UploadFacts::partNamedTwice)
        .fact("abortedUpload_isGone", R2UploadFacts::aborted)
        .fact("wrongPartNumber_isRefused", R2UploadFacts::wrongNumber)
        .fact("shortBodyOfUnknownLength_isPut", R2UploadFacts::shortBody)
        .fact("longBodyOfUnknownLength_isUploadedInParts", R2UploadFacts::longBody)
        .fact("checksumOfALongBodyOfUnknownLength_isRefused", R2UploadFacts::checksum)
        .list();
  }

  private static void parts(R2Bucket r2) {
    R2MultipartUpload upload =
        r2.createMultipartUpload(
            "parts", R2PutOptions.none().withContentType("a/b").withCustomMetadata("x", "y"));

    R2UploadedPart second = upload.uploadPart(2, Body.of("end"));
    R2UploadedPart first = upload.uploadPart(1, Body.of(new byte[5 * MIB]));
    R2Object object = upload.complete(List.of(first, second));

    Claim.same("key", "parts", upload.key());
    Claim.same("number", 1, first.partNumber());
    Claim.same("size", 5L * MIB + 3, object.size());
    Claim.holds("etag", object.etag().endsWith("-2"));
    Claim.same("no md5", Optional.empty(), object.checksums().hex(R2Checksum.Algorithm.MD5));
    R2Object head = r2.head("parts").orElseThrow();
    Claim.same("type", Optional.of("a/b"), head.httpMetadata().contentType());
    Claim.same("custom", Map.of("x", "y"), head.customMetadata());
    byte[] bytes = r2.get("parts").orElseThrow().bytes();
    Claim.same("bytes", 5 * MIB + 3, bytes.length);
    Claim.same("end", (byte) 'd', bytes[5 * MIB + 2]);
    r2.delete("parts");
  }

  private static void resumed(R2Bucket r2) {
    String uploadId = r2.createMultipartUpload("resumed").uploadId();

    R2MultipartUpload upload = r2.resumeMultipartUpload("resumed", uploadId);
    R2UploadedPart replaced = upload.uploadPart(1, Body.of("one"));
    R2UploadedPart part = upload.uploadPart(1, Body.of("two"));
    upload.complete(List.of(part));

    Claim.same("number", 1, replaced.partNumber());
    Claim.same("text", "two", r2.get("resumed").orElseThrow().text());
  }

  private static void smallPart(R2Bucket r2) {
    R2MultipartUpload upload = r2.createMultipartUpload("small-part");
    R2UploadedPart first = upload.uploadPart(1, Body.of("a"));
    R2UploadedPart second = upload.uploadPart(2, Body.of("b"));

    R2Exception e =
        Claim.fails("complete", R2Exception.class, () -> upload.complete(List.of(first, second)));

    Claim.same("code", 10011, e.code());
    Claim.refused("answer", 422, e);
    upload.abort();
  }

  private static void unknownPart(R2Bucket r2) {
    R2MultipartUpload upload = r2.createMultipartUpload("unknown-part");
    upload.uploadPart(1, Body.of("a"));

    R2Exception e =
        Claim.fails(
            "complete",
            R2Exception.class,
            () -> upload.complete(List.of(new R2UploadedPart(1, "nonsense"))));

    Claim.same("code", 10025, e.code());
    Claim.refused("answer", 422, e);
    upload.abort();
  }

  private static void unknownUpload(R2Bucket r2) {
    R2MultipartUpload upload = r2.resumeMultipartUpload("unknown-upload", "nonsense");

    R2Exception e =
        Claim.fails("part", R2Exception.class, () -> upload.uploadPart(1, Body.of("a")));

    Claim.same("code", R2Exception.NO_SUCH_UPLOAD, e.code());
    Claim.refused("answer", 404, e);
    Claim.contains("message", "R2 could not uploadPart: ", e.getMessage());
    Claim.refused("complete", 404, failure(() -> upload.complete(parts(1))));
    Claim.refused("abort", 404, failure(upload::abort));
  }

  /** An upload of another key. */
  private static void foreignUpload(R2Bucket r2) {
    R2MultipartUpload own = r2.createMultipartUpload("own-upload");
    R2MultipartUpload foreign = r2.resumeMultipartUpload("foreign-upload", own.uploadId());

    Claim.refused("part", 404, failure(() -> foreign.uploadPart(1, Body.of("a"))));
    Claim.refused("complete", 404, failure(() -> foreign.complete(parts(1))));
    Claim.refused("abort", 404, failure(foreign::abort));
    own.abort();
  }

  private static void partNamedTwice(R2Bucket r2) {
    R2MultipartUpload upload = r2.createMultipartUpload("twice");
    upload.uploadPart(1, Body.of("a"));

    Claim.refused("complete", 422, failure(() -> upload.complete(parts(1, 1))));
    upload.abort();
  }

  private static R2Exception failure(Runnable call) {
    return Claim.fails("call", R2Exception.class, call::run);
  }

  private static List<R2UploadedPart> parts(int... numbers) {
    return Arrays.stream(numbers).mapToObj(each -> new R2UploadedPart(each, "a")).toList();
  }

  private static void aborted(R2Bucket r2) {
    R2MultipartUpload upload = r2.createMultipartUpload("aborted");
    upload.uploadPart(1, Body.of("a"));

    upload.abort();

    R2Exception e =
        Claim.fails("part", R2Exception.class, () -> upload.uploadPart(2, Body.of("b")));
    Claim.same("code", R2Exception.NO_SUCH_UPLOAD, e.code());
    Claim.holds("object", r2.head("aborted").isEmpty());
  }

  private static void wrongNumber(R2Bucket r2) {
    R2MultipartUpload upload = r2.resumeMultipartUpload("wrong-number", "any");

    for (int number : new int[] {0, -1, 10_001}) {
      R2Exception e =
          Claim.fails("part", R2Exception.class, () -> upload.uploadPart(number, Body.of("a")));
      Claim.refused("answer", 422, e);
    }
  }

  private static void shortBody(R2Bucket r2) {
    r2.put("short-body", unknown(100_000), R2PutOptions.none().withCustomMetadata("a", "b"));

    R2Object object = r2.head("short-body").orElseThrow();
    Claim.same("size", 100_000L, object.size());
    Claim.same("custom", Map.of("a", "b"), object.customMetadata());
    Claim.holds("not in parts", !object.etag().contains("-"));
  }

  private static void longBody(R2Bucket r2) {
    R2Object put =
        r2.put("long-body", unknown(17 * MIB), R2PutOptions.none().withContentType("a/b"));

    Claim.same("size", 17L * MIB, put.size());
    Claim.holds("in parts", put.etag().endsWith("-3"));
    Claim.same(
        "type",
        Optional.of("a/b"),
        r2.head("long-body").orElseThrow().httpMetadata().contentType());
    r2.delete("long-body");
  }

  private static void checksum(R2Bucket r2) {
    R2PutOptions options = R2PutOptions.none().withChecksum(R2Checksum.md5("0".repeat(32)));

    R2Exception e =
        Claim.fails(
            "put", R2Exception.class, () -> r2.put("long-checksum", unknown(9 * MIB), options));

    Claim.contains("message", "give the length, or leave the checksum out", e.getMessage());
    Claim.refused("answer", 411, e);
    Claim.refused(
        "putIf",
        411,
        Claim.fails(
            "putIf",
            R2Exception.class,
            () ->
                r2.putIf("long-checksum", R2Conditional.none(), unknown(1), R2PutOptions.none())));
  }

  private static Body unknown(int length) {
    return Body.of(new ByteArrayInputStream(new byte[length]));
  }
}
