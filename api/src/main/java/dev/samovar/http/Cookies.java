package dev.samovar.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cookies of a request; a pair that is malformed is skipped. A value is as sent: nothing is
 * decoded, and quotation marks around it stay.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-5.4">RFC 6265 §5.4</a>
 */
public final class Cookies {
  private static final int MOST = 1_000;

  private final List<Cookie> cookies;

  private Cookies(List<Cookie> cookies) {
    this.cookies = cookies;
  }

  /**
   * @param headers all {@code Cookie} header values
   */
  static Cookies parse(List<String> headers) {
    List<Cookie> cookies = new ArrayList<>();
    for (String header : headers) {
      addAll(cookies, header);
    }
    return new Cookies(cookies);
  }

  private static void addAll(List<Cookie> cookies, String header) {
    int start = 0;
    while (start < header.length() && cookies.size() < MOST) {
      int end = header.indexOf(';', start);
      end = end < 0 ? header.length() : end;
      add(cookies, header.substring(start, end));
      start = end + 1;
    }
  }

  private static void add(List<Cookie> cookies, String pair) {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      return;
    }
    String name = Ascii.trim(pair.substring(0, equals));
    if (isName(name)) {
      cookies.add(new Cookie(name, Ascii.trim(pair.substring(equals + 1))));
    }
  }

  /** More than a token: scripts set names such as {@code user[id]}, and browsers send them. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) == 0x7F) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** The value of the first cookie of exactly that name, as sent. */
  public Optional<String> value(String name) {
    for (Cookie cookie : cookies) {
      if (cookie.name().equals(name)) {
        return Optional.of(cookie.value());
      }
    }
    return Optional.empty();
  }

  public List<Cookie> all() {
    return List.copyOf(cookies);
  }
}
