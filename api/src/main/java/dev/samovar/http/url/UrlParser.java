package dev.samovar.http.url;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The basic URL parser; each method is one or two of its states.
 *
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL Standard: URL parsing</a>
 */
final class UrlParser {
  private static final Set<String> SINGLE_DOT = Set.of(".", "%2e");
  private static final Set<String> DOUBLE_DOT = Set.of("..", ".%2e", "%2e.", "%2e%2e");

  private final String input;
  private final @Nullable WebUrl base;
  private final DomainToAscii domains;
  private final UrlParts url = new UrlParts();

  UrlParser(String text, @Nullable WebUrl base, DomainToAscii domains) {
    this.input = cleaned(text);
    this.base = base;
    this.domains = domains;
  }

  WebUrl parse() {
    int colon = schemeEnd();
    if (colon < 0) {
      withoutScheme();
    } else {
      url.scheme = CodePoints.lowerCase(input.substring(0, colon));
      withScheme(colon + 1);
    }
    return new WebUrl(url);
  }

  /** Without blanks and controls at its ends, and without tabs and line breaks anywhere. */
  private static String cleaned(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    StringBuilder kept = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '\t' && c != '\n' && c != '\r') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private int schemeEnd() {
    if (input.isEmpty() || !CodePoints.isAlpha(input.charAt(0))) {
      return -1;
    }
    int at = 1;
    while (at < input.length() && CodePoints.isSchemeChar(input.charAt(at))) {
      at++;
    }
    return at < input.length() && input.charAt(at) == ':' ? at : -1;
  }

  private void withScheme(int at) {
    WebUrl known = base;
    boolean isBases = known != null && known.scheme.equals(url.scheme);
    if (url.isFile()) {
      file(at, isBases ? known : null);
    } else if (url.isSpecial() && isBases && !input.startsWith("//", at)) {
      relative(at, known);
    } else if (url.isSpecial()) {
      authority(skipSlashes(at));
    } else if (input.startsWith("//", at)) {
      authority(at + 2);
    } else if (input.startsWith("/", at)) {
      path(at + 1);
    } else {
      opaquePath(at);
    }
  }

  private void withoutScheme() {
    WebUrl known = base;
    if (known == null) {
      throw new InvalidUrlException("The URL '" + input + "' is not absolute");
    }
    url.scheme = known.scheme;
    if (known.opaquePath != null) {
      if (!input.startsWith("#")) {
        throw new InvalidUrlException("'" + input + "' cannot be resolved against " + known);
      }
      url.copyPath(known);
      url.query = known.query;
      fragment(1);
    } else if (url.isFile()) {
      file(0, known);
    } else {
      relative(0, known);
    }
  }

  private void relative(int at, WebUrl known) {
    if (isSlash(at)) {
      relativeSlash(at + 1, known);
      return;
    }
    url.copyAuthority(known);
    url.copyPath(known);
    url.query = known.query;
    relativePath(at);
  }

  private void relativeSlash(int at, WebUrl known) {
    if (url.isSpecial() && isSlash(at)) {
      authority(skipSlashes(at));
    } else if (isSlash(at)) {
      authority(at + 1);
    } else {
      url.copyAuthority(known);
      path(at);
    }
  }

  /** A path, query or fragment that replaces the end of what was copied. */
  private void relativePath(int at) {
    if (at == input.length() || input.charAt(at) == '#' || input.charAt(at) == '?') {
      rest(at);
    } else {
      url.query = null;
      url.shorten();
      path(at);
    }
  }

  private void file(int at, @Nullable WebUrl known) {
    url.host = "";
    if (isSlash(at)) {
      fileSlash(at + 1, known);
    } else if (known == null) {
      path(at);
    } else {
      url.host = known.host;
      url.copyPath(known);
      url.query = known.query;
      if (CodePoints.startsWithWindowsDriveLetter(input.substring(at))) {
        url.segments.clear();
        url.query = null;
        path(at);
      } else {
        relativePath(at);
      }
    }
  }

  private void fileSlash(int at, @Nullable WebUrl known) {
    if (isSlash(at)) {
      fileHost(at + 1);
      return;
    }
    if (known != null) {
      url.host = known.host;
      boolean hasDrive = !known.segments.isEmpty() && known.segments.get(0).matches("[A-Za-z]:");
      if (hasDrive && !CodePoints.startsWithWindowsDriveLetter(input.substring(at))) {
        url.segments.add(known.segments.get(0));
      }
    }
    path(at);
  }

  private void fileHost(int at) {
    int end = endOfPart(at);
    String text = input.substring(at, end);
    if (CodePoints.isWindowsDriveLetter(text)) {
      path(at);
      return;
    }
    String host = text.isEmpty() ? "" : Hosts.parse(text, true, domains);
    url.host = host.equals("localhost") ? "" : host;
    pathStart(end);
  }

  private void authority(int at) {
    int end = endOfPart(at);
    String text = input.substring(at, end);
    int sign = text.lastIndexOf('@');
    if (sign >= 0) {
      credentials(text.substring(0, sign));
    }
    hostAndPort(text.substring(sign + 1), sign >= 0);
    pathStart(end);
  }

  private void credentials(String text) {
    int colon = text.indexOf(':');
    String username = colon < 0 ? text : text.substring(0, colon);
    url.username = PercentSet.USERINFO.encode(username);
    url.password = colon < 0 ? "" : PercentSet.USERINFO.encode(text.substring(colon + 1));
  }

  private void hostAndPort(String text, boolean hasCredentials) {
    int colon = text.indexOf(':', Math.max(text.lastIndexOf(']'), 0));
    String host = colon < 0 ? text : text.substring(0, colon);
    if (host.isEmpty() && (url.isSpecial() || hasCredentials || colon >= 0)) {
      throw new InvalidUrlException("The URL '" + input + "' has no host");
    }
    url.host = host.isEmpty() ? "" : Hosts.parse(host, url.isSpecial(), domains);
    if (colon >= 0) {
      port(text.substring(colon + 1));
    }
  }

  private void port(String digits) {
    if (digits.isEmpty()) {
      return;
    }
    int port = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      port = port * 10 + c - '0';
      if (!CodePoints.isDigit(c) || port > 65_535) {
        throw new InvalidUrlException("'" + digits + "' is not a port");
      }
    }
    boolean isDefault = WebUrl.DEFAULT_PORTS.getOrDefault(url.scheme, -1) == port;
    url.port = isDefault ? -1 : port;
  }

  private void pathStart(int at) {
    if (url.isSpecial()) {
      path(isSlash(at) ? at + 1 : at);
    } else if (isSlash(at)) {
      path(at + 1);
    } else {
      rest(at);
    }
  }

  /** Segments, from the first character of the first of them. */
  private void path(int from) {
    int at = from;
    while (true) {
      int end = endOfPart(at);
      boolean isLast = !isSlash(end);
      segment(input.substring(at, end), isLast);
      if (isLast) {
        rest(end);
        return;
      }
      at = end + 1;
    }
  }

  private void segment(String text, boolean isLast) {
    String lower = text.length() > 6 ? "" : CodePoints.lowerCase(text);
    if (DOUBLE_DOT.contains(lower)) {
      url.shorten();
      if (isLast) {
        url.segments.add("");
      }
    } else if (SINGLE_DOT.contains(lower)) {
      if (isLast) {
        url.segments.add("");
      }
    } else if (url.isFile() && url.segments.isEmpty() && CodePoints.isWindowsDriveLetter(text)) {
      url.segments.add(text.charAt(0) + ":");
    } else {
      url.segments.add(PercentSet.PATH.encode(text));
    }
  }

  private void opaquePath(int at) {
    int end = endOf(at, "?#");
    String path = input.substring(at, end);
    boolean endsInBlank = end < input.length() && path.endsWith(" ");
    String text = endsInBlank ? path.substring(0, path.length() - 1) + "%20" : path;
    url.opaquePath = PercentSet.C0_CONTROL.encode(text);
    rest(end);
  }

  /** Query and fragment. */
  private void rest(int at) {
    if (at == input.length()) {
      return;
    }
    if (input.charAt(at) == '#') {
      fragment(at + 1);
      return;
    }
    int end = endOf(at + 1, "#");
    PercentSet set = url.isSpecial() ? PercentSet.SPECIAL_QUERY : PercentSet.QUERY;
    url.query = set.encode(input.substring(at + 1, end));
    if (end < input.length()) {
      fragment(end + 1);
    }
  }

  private void fragment(int at) {
    url.fragment = PercentSet.FRAGMENT.encode(input.substring(at));
  }

  private boolean isSlash(int at) {
    if (at >= input.length()) {
      return false;
    }
    char c = input.charAt(at);
    return c == '/' || c == '\\' && url.isSpecial();
  }

  private int skipSlashes(int from) {
    int at = from;
    while (at < input.length() && (input.charAt(at) == '/' || input.charAt(at) == '\\')) {
      at++;
    }
    return at;
  }

  private int endOfPart(int from) {
    return endOf(from, url.isSpecial() ? "/\\?#" : "/?#");
  }

  private int endOf(int from, String ends) {
    int at = from;
    while (at < input.length() && ends.indexOf(input.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
