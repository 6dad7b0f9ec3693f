package dev.samovar.http.url;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A URL in its parts, as the URL Standard parses it: {@code http://EXAMPLE.com/a/../é x} is {@code
 * http://example.com/%C3%A9%20x}. Immutable.
 *
 * <p>{@link dev.samovar.http.Url} is the URL of a request, which the platform has parsed. This
 * class parses a text.
 *
 * @see <a href="https://url.spec.whatwg.org/">URL Standard</a>
 */
public final class WebUrl {
  static final Map<String, Integer> DEFAULT_PORTS =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21, "file", -1);

  final String scheme;
  final String username;
  final String password;
  final @Nullable String host;
  final int port;
  final @Nullable String opaquePath;
  final List<String> segments;
  final @Nullable String query;
  final @Nullable String fragment;

  WebUrl(UrlParts parts) {
    this.scheme = parts.scheme;
    this.username = parts.username;
    this.password = parts.password;
    this.host = parts.host;
    this.port = parts.port;
    this.opaquePath = parts.opaquePath;
    this.segments = List.copyOf(parts.segments);
    this.query = parts.query;
    this.fragment = parts.fragment;
  }

  /**
   * Parse an absolute URL.
   *
   * @throws InvalidUrlException if the text is not an absolute URL
   */
  public static WebUrl parse(String text, DomainToAscii domains) {
    return new UrlParser(text, null, domains).parse();
  }

  /**
   * Parse a reference against this URL, as a browser does with a link or a {@code Location}.
   *
   * @throws InvalidUrlException if the result is not a URL
   */
  public WebUrl resolve(String reference, DomainToAscii domains) {
    return new UrlParser(reference, this, domains).parse();
  }

  /** In lower case, without the colon: {@code https}. */
  public String scheme() {
    return scheme;
  }

  /** In ASCII, an IPv6 address with its brackets; empty if the URL has none. */
  public String host() {
    return host == null ? "" : host;
  }

  /** Empty if it is the scheme's default, or absent. */
  public Optional<Integer> port() {
    return port < 0 ? Optional.empty() : Optional.of(port);
  }

  /** Host and, where it is not the scheme's default, port: {@code example.com:8787}. */
  public String authority() {
    return port < 0 ? host() : host() + ":" + port;
  }

  /** Percent-encoded, still; without the query. */
  public String path() {
    String opaque = opaquePath;
    if (opaque != null) {
      return opaque;
    }
    return segments.isEmpty() ? "" : "/" + String.join("/", segments);
  }

  /** What is behind the {@code ?}, percent-encoded; empty if there is no {@code ?}. */
  public Optional<String> query() {
    return Optional.ofNullable(query);
  }

  /** What is behind the {@code #}, percent-encoded; empty if there is no {@code #}. */
  public Optional<String> fragment() {
    return Optional.ofNullable(fragment);
  }

  /** The text without its fragment, which never leaves a client. */
  public String withoutFragment() {
    StringBuilder text = new StringBuilder(scheme).append(':');
    if (host != null) {
      text.append("//").append(credentials()).append(authority());
    } else if (opaquePath == null && segments.size() > 1 && segments.get(0).isEmpty()) {
      text.append("/."); // Else the path would be read as a host.
    }
    text.append(path());
    return (query == null ? text : text.append('?').append(query)).toString();
  }

  /** {@code user:password@}, percent-encoded; empty if the URL has neither. */
  public String credentials() {
    if (username.isEmpty() && password.isEmpty()) {
      return "";
    }
    return username + (password.isEmpty() ? "" : ":" + password) + "@";
  }

  @Override
  public String toString() {
    return fragment == null ? withoutFragment() : withoutFragment() + "#" + fragment;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WebUrl url && url.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
