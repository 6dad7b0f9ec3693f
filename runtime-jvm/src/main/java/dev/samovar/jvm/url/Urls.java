package dev.samovar.jvm.url;

import dev.samovar.http.url.InvalidUrlException;
import dev.samovar.http.url.WebUrl;
import java.net.URI;

/** The one reader of URLs on a JVM: as workerd reads them, international domains included. */
public final class Urls {
  private static final Idna DOMAINS = new Idna();

  private Urls() {}

  /**
   * @throws InvalidUrlException if it is not an absolute URL
   */
  public static WebUrl parse(String text) {
    return WebUrl.parse(text, DOMAINS);
  }

  /**
   * A reference, such as a {@code Location}, seen from a URL.
   *
   * @throws InvalidUrlException if the result is not a URL
   */
  public static WebUrl resolve(WebUrl base, String reference) {
    return base.resolve(reference, DOMAINS);
  }

  /**
   * The same URL for Java's own clients, which accept fewer characters; what it escapes is what a
   * server decodes to the same. Without credentials and fragment, which are not sent.
   */
  public static URI toJava(WebUrl url) {
    StringBuilder text = new StringBuilder(url.scheme()).append("://").append(url.authority());
    text.append(escaped(url.path()));
    url.query().ifPresent(query -> text.append('?').append(escaped(query)));
    return URI.create(text.toString());
  }

  /**
   * RFC 3986 has no {@code [ ] | ^ ` { } \} in paths and queries, and no {@code %} but of escapes.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isOdd = "[]|^`{}\\\"<> ".indexOf(c) >= 0 || c == '%' && !isEscape(text, i);
      if (isOdd) {
        escaped.append('%').append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }
}
