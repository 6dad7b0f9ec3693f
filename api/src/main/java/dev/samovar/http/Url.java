package dev.samovar.http;

/**
 * An absolute URL in its parts, as sent: nothing is decoded.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3">RFC 3986 §3</a>
 */
public final class Url {
  private final String text;
  private final int schemeEnd;
  private final int authorityEnd;
  private final int pathEnd;
  private final int end;

  private Url(String text, int schemeEnd) {
    this.text = text;
    this.schemeEnd = schemeEnd;
    int fragment = text.indexOf('#');
    this.end = fragment < 0 ? text.length() : fragment;
    int start = schemeEnd + 3;
    int query = indexOf('?', start, end);
    int slash = indexOf('/', start, query);
    this.authorityEnd = slash;
    this.pathEnd = query;
  }

  /**
   * @throws HttpException 400 if it does not begin with a scheme and {@code ://}
   */
  public static Url parse(String text) {
    int scheme = text.indexOf("://");
    if (scheme <= 0) {
      throw HttpException.badRequest("The URL is not absolute: it needs a scheme and a host");
    }
    return new Url(text, scheme);
  }

  /** {@code https} or {@code http}. */
  public String scheme() {
    return text.substring(0, schemeEnd);
  }

  /** Host and, where the URL has one, port: {@code example.com:8787}. */
  public String authority() {
    String authority = text.substring(schemeEnd + 3, authorityEnd);
    return authority.substring(authority.lastIndexOf('@') + 1);
  }

  /** The host without its port. */
  public String host() {
    String authority = authority();
    int colon = authority.lastIndexOf(':');
    boolean isPort = colon > authority.lastIndexOf(']');
    return isPort ? authority.substring(0, colon) : authority;
  }

  /** Scheme, host and port: {@code https://example.com}. */
  public String origin() {
    return scheme() + "://" + authority();
  }

  /** As sent, beginning with a slash: {@code /a%20b}. */
  public String path() {
    return authorityEnd == pathEnd ? "/" : text.substring(authorityEnd, pathEnd);
  }

  /** What is behind the {@code ?}, as sent; empty if there is none. */
  public String query() {
    return pathEnd == end ? "" : text.substring(pathEnd + 1, end);
  }

  @Override
  public String toString() {
    return text;
  }

  private int indexOf(char wanted, int from, int limit) {
    int index = text.indexOf(wanted, from);
    return index < 0 || index > limit ? limit : index;
  }
}
