package dev.samovar.http;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cookie to set: {@code SetCookie.of("session", id).withMaxAge(Duration.ofDays(30))}.
 *
 * <p>Unless changed it is HttpOnly, Secure, {@code SameSite=Lax}, for path {@code /}, and lives
 * until the browser is closed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1">RFC 6265 §4.1</a>
 */
public record SetCookie(
    String name,
    String value,
    String path,
    @Nullable String domain,
    @Nullable Long maxAgeSeconds,
    @Nullable Instant expires,
    boolean httpOnly,
    boolean secure,
    SameSite sameSite,
    boolean partitioned) {

  /**
   * @throws IllegalArgumentException if a part has a character that a cookie cannot carry; encode
   *     such values, for example by {@link Percent#encode}
   */
  public SetCookie {
    CookieSyntax.check(name, value, path, domain);
    CookieSyntax.checkPrefix(name, secure, path, domain);
    if (sameSite == SameSite.NONE && !secure) {
      throw new IllegalArgumentException("Cookie '" + name + "': SameSite=None needs Secure");
    }
  }

  public static SetCookie of(String name, String value) {
    return new SetCookie(name, value, "/", null, null, null, true, true, SameSite.LAX, false);
  }

  /** A cookie that makes the browser forget the one of that name (with path {@code /}). */
  public static SetCookie expired(String name) {
    return of(name, "").withMaxAge(Duration.ZERO).withExpires(Instant.EPOCH);
  }

  public SetCookie withPath(String path) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  public SetCookie withDomain(String domain) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  /** Whole seconds; zero or less deletes the cookie. */
  public SetCookie withMaxAge(Duration age) {
    return copy(path, domain, age.getSeconds(), expires, httpOnly, secure, sameSite, partitioned);
  }

  public SetCookie withExpires(Instant expires) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  /** Whether scripts cannot read it. */
  public SetCookie withHttpOnly(boolean httpOnly) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  /** Whether it goes over https only. */
  public SetCookie withSecure(boolean secure) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  public SetCookie withSameSite(SameSite sameSite) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  /** Whether each top-level site gets a jar of its own. */
  public SetCookie withPartitioned(boolean partitioned) {
    return copy(path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }

  /** The value of the {@code Set-Cookie} header. */
  public String toHeader() {
    StringBuilder header = new StringBuilder(name).append('=').append(value);
    header.append("; Path=").append(path);
    if (domain != null) {
      header.append("; Domain=").append(domain);
    }
    if (maxAgeSeconds != null) {
      header.append("; Max-Age=").append(maxAgeSeconds.longValue());
    }
    if (expires != null) {
      header.append("; Expires=").append(HttpDate.format(expires));
    }
    header.append(httpOnly ? "; HttpOnly" : "").append(secure ? "; Secure" : "");
    header.append("; SameSite=").append(sameSite.attribute());
    return header.append(partitioned ? "; Partitioned" : "").toString();
  }

  /** Without the value, which may be a session. */
  @Override
  public String toString() {
    return "SetCookie[" + name + "]";
  }

  private SetCookie copy(
      String path,
      @Nullable String domain,
      @Nullable Long maxAgeSeconds,
      @Nullable Instant expires,
      boolean httpOnly,
      boolean secure,
      SameSite sameSite,
      boolean partitioned) {
    return new SetCookie(
        name, value, path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned);
  }
}
