package dev.samovar.testing.contract;

import dev.samovar.http.Body;
import dev.samovar.r2.R2Bucket;
import dev.samovar.r2.R2Exception;
import dev.samovar.r2.R2ListOptions;
import dev.samovar.r2.R2Object;
import dev.samovar.r2.R2Objects;
import dev.samovar.r2.R2PutOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists and deletions. */
final class R2ListFacts {

  private R2ListFacts() {}

  static List<Fact<R2Bucket>> facts() {
    return new Facts<R2Bucket>()
        .fact("emptyList_isNotTruncated", R2ListFacts::empty)
        .fact("list_isInOrderOfBytes", R2ListFacts::order)
        .fact("list_goesOnFromItsCursor", R2ListFacts::pages)
        .fact("list_startsAfterAKey", R2ListFacts::startAfter)
        .fact("listWithDelimiter_givesPrefixes", R2ListFacts::delimiter)
        .fact("list_hasMetadataOnlyIfAsked", R2ListFacts::metadata)
        .fact("objects_areReadPageByPage", R2ListFacts::objects)
        .fact("listWithWrongLimit_isRefused", R2ListFacts::wrongLimit)
        .fact("delete_removes", R2ListFacts::delete)
        .fact("thousandKeys_areDeletedAtOnce", R2ListFacts::thousand)
        .fact("moreKeys_areRefused", R2ListFacts::more)
        .list();
  }

  private static void empty(R2Bucket r2) {
    R2Objects list = r2.list(R2ListOptions.all().withPrefix("no-such-prefix/"));

    Claim.same("objects", 0, list.objects().size());
    Claim.same("prefixes", List.of(), list.delimitedPrefixes());
    Claim.same("truncated", false, list.isTruncated());
    Claim.same("cursor", Optional.empty(), list.cursor());
  }

  private static void order(R2Bucket r2) {
    List<String> keys = List.of("order:Z", "order:a", "order:é", "order:～", "order:😀");
    for (int i = keys.size() - 1; i >= 0; i--) {
      r2.put(keys.get(i), "");
    }

    Claim.same("keys", keys, keys(r2.list(R2ListOptions.all().withPrefix("order:"))));
  }

  private static void pages(R2Bucket r2) {
    for (int i = 1; i <= 3; i++) {
      r2.put("page-" + i, "");
    }
    R2ListOptions options = R2ListOptions.all().withPrefix("page-");

    R2Objects first = r2.list(options.withLimit(1));
    R2Objects rest = r2.list(options.withCursor(first.cursor().orElseThrow()));

    Claim.same("first", List.of("page-1"), keys(first));
    Claim.same("first is not all", true, first.isTruncated());
    Claim.same("rest", List.of("page-2", "page-3"), keys(rest));
    Claim.same("rest is all", false, rest.isTruncated());
    Claim.same("exactly a page", false, r2.list(options.withLimit(3)).isTruncated());
  }

  private static void startAfter(R2Bucket r2) {
    for (String key : List.of("after/1", "after/2", "after/3")) {
      r2.put(key, "");
    }
    R2ListOptions options = R2ListOptions.all().withPrefix("after/");

    Claim.same("there", List.of("after/3"), keys(r2.list(options.withStartAfter("after/2"))));
    Claim.same(
        "not there",
        List.of("after/2", "after/3"),
        keys(r2.list(options.withStartAfter("after/1x"))));
  }

  private static void delimiter(R2Bucket r2) {
    for (String key : List.of("d/a/1", "d/a/2", "d/b", "d/c/1", "d/z")) {
      r2.put(key, "");
    }
    R2ListOptions options = R2ListOptions.all().withPrefix("d/").withDelimiter("/");

    R2Objects all = r2.list(options);
    R2Objects first = r2.list(options.withLimit(2));
    R2Objects second = r2.list(options.withLimit(2).withCursor(first.cursor().orElseThrow()));

    Claim.same("objects", List.of("d/b", "d/z"), keys(all));
    Claim.same("prefixes", List.of("d/a/", "d/c/"), all.delimitedPrefixes());
    Claim.same("first page", "[d/b] [d/a/]", keys(first) + " " + first.delimitedPrefixes());
    Claim.same("second page", "[d/z] [d/c/]", keys(second) + " " + second.delimitedPrefixes());
    Claim.same("second is the last", false, second.isTruncated());
  }

  private static void metadata(R2Bucket r2) {
    r2.put("listed/bare", "");
    r2.put(
        "listed/full",
        Body.of(""),
        R2PutOptions.none().withContentType("text/text").withCustomMetadata("a", "b"));
    R2ListOptions options = R2ListOptions.all().withPrefix("listed/");

    R2Object bare = r2.list(options).objects().get(1);
    R2Object http = r2.list(options.withHttpMetadata()).objects().get(1);
    R2Object custom = r2.list(options.withCustomMetadata()).objects().get(1);

    Claim.same("bare type", Optional.empty(), bare.httpMetadata().contentType());
    Claim.same("bare custom", Map.of(), bare.customMetadata());
    Claim.same("http type", Optional.of("text/text"), http.httpMetadata().contentType());
    Claim.same("http custom", Map.of(), http.customMetadata());
    Claim.same("custom type", Optional.empty(), custom.httpMetadata().contentType());
    Claim.same("custom custom", Map.of("a", "b"), custom.customMetadata());
    Claim.same(
        "none", Map.of(), r2.list(options.withCustomMetadata()).objects().get(0).customMetadata());
  }

  private static void objects(R2Bucket r2) {
    for (int i = 1; i <= 5; i++) {
      r2.put("iterated-" + i, "");
    }
    List<String> found = new ArrayList<>();

    for (R2Object object : r2.objects(R2ListOptions.all().withPrefix("iterated-").withLimit(2))) {
      found.add(object.key());
    }

    Claim.same(
        "keys",
        List.of("iterated-1", "iterated-2", "iterated-3", "iterated-4", "iterated-5"),
        found);
  }

  private static void wrongLimit(R2Bucket r2) {
    for (int limit : new int[] {0, -1, 1001}) {
      Claim.fails("limit " + limit, R2Exception.class, () -> R2ListOptions.all().withLimit(limit));
    }
  }

  private static void delete(R2Bucket r2) {
    r2.put("deleted-1", "");
    r2.put("deleted-2", "");
    r2.put("deleted-3", "");

    r2.delete("deleted-1");
    r2.delete("deleted-1");
    r2.delete(List.of("deleted-3", "deleted-none"));
    r2.delete(List.of());

    Claim.same(
        "left", List.of("deleted-2"), keys(r2.list(R2ListOptions.all().withPrefix("deleted-"))));
  }

  private static void thousand(R2Bucket r2) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      keys.add("thousand/" + i);
      r2.put("thousand/" + i, "");
    }
    R2ListOptions options = R2ListOptions.all().withPrefix("thousand/");
    Claim.same("before", 1000, r2.list(options).objects().size());

    r2.delete(keys);

    Claim.same("after", 0, r2.list(options).objects().size());
  }

  private static void more(R2Bucket r2) {
    List<String> keys = Collections.nCopies(1001, "k");

    R2Exception e = Claim.fails("1001", R2Exception.class, () -> r2.delete(keys));

    Claim.contains("message", "at most 1000 keys at once, there are 1001", e.getMessage());
  }

  private static List<String> keys(R2Objects list) {
    List<String> keys = new ArrayList<>();
    for (R2Object object : list.objects()) {
      keys.add(object.key());
    }
    return keys;
  }
}
