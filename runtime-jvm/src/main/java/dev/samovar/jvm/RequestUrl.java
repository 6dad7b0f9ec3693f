package dev.samovar.jvm;

import dev.samovar.http.HttpException;
import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.jvm.url.Urls;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a request, from its Host header and its target, as workerd makes it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-3.2">RFC 9112 §3.2: request
 *     target</a>
 */
final class RequestUrl {
  private static final String NOT_IN_HOST = "/\\?#@ ";

  /** What stands in no target, neither in its path nor in its query; controls and DEL besides. */
  private static final String NOT_IN_PATH = "<>`";

  private static final String NOT_IN_QUERY = "<>\"";

  /** What Jetty makes of bytes that are not UTF-8. */
  private static final char MALFORMED = '\uFFFD';

  private RequestUrl() {}

  /**
   * @param host null if absent
   * @throws HttpException 400 if there is no host, or one of the two is malformed
   */
  static String of(@Nullable String host, String target) {
    if (host == null || host.isBlank()) {
      throw HttpException.badRequest("The Host header is missing");
    }
    if (host.chars().anyMatch(c -> NOT_IN_HOST.indexOf(c) >= 0)) {
      throw HttpException.badRequest("The Host header is malformed");
    }
    String path = path(target);
    check(path);
    try {
      return Urls.parse("http://" + HeaderBytes.fromJetty(host) + path).withoutFragment();
    } catch (InvalidUrlException e) {
      throw HttpException.badRequest("The Host header is malformed");
    }
  }

  /** Path and query; of an absolute target too, whose host is the Host header's to say. */
  private static String path(String target) {
    if (target.startsWith("/")) {
      return target;
    }
    int authority = hasScheme(target, "http://") ? 7 : hasScheme(target, "https://") ? 8 : -1;
    if (authority < 0) {
      throw HttpException.badRequest("The target of the request is not a path");
    }
    int end = authority;
    while (end < target.length() && "/?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    String rest = target.substring(end);
    return rest.startsWith("/") ? rest : "/" + rest;
  }

  private static boolean hasScheme(String target, String scheme) {
    return target.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  private static void check(String path) {
    boolean inQuery = false;
    for (int i = 0; i < path.length() && path.charAt(i) != '#'; i++) {
      char c = path.charAt(i);
      inQuery |= c == '?';
      boolean isOdd = (inQuery ? NOT_IN_QUERY : NOT_IN_PATH).indexOf(c) >= 0;
      if (c <= ' ' || c == 0x7F || c == MALFORMED || isOdd) {
        throw HttpException.badRequest(
            "The target of the request has a character that must be percent-encoded");
      }
    }
  }
}
