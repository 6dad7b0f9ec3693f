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
 * @param value as it is sent; quotation marks around it are part of it
 * @param path null leaves the attribute out: the browser takes the folder of the request's path
 * @param domain a host name; null for the host that sets the cookie, and no other
 * @param maxAgeSeconds zero or less deletes the cookie; null leaves the attribute out
 * @param expires null leaves the attribute out
 * @param httpOnly whether scripts cannot read it
 * @param secure whether it goes over https only
 * @param sameSite null leaves the attribute out: the browser's default applies
 * @param partitioned whether each top-level site has its own jar
 * @param priority null leaves the attribute out
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1">RFC 6265 §4.1</a>
 */
public record SetCookie(
    String name,
    String value,
    @Nullable String path,
    @Nullable String domain,
    @Nullable Long maxAgeSeconds,
    @Nullable Instant expires,
    boolean httpOnly,
    boolean secure,
    @Nullable SameSite sameSite,
    boolean partitioned,
    @Nullable CookiePriority priority) {

  /**
   * @throws HeaderException if a part has a character that a cookie cannot carry, which is to be
   *     encoded, for example by {@link Percent#encode}; or if browsers would drop the cookie
   */
  public SetCookie(
      String name,
      String value,
      @Nullable String path,
      @Nullable String domain,
      @Nullable Long maxAgeSeconds,
      @Nullable Instant expires,
      boolean httpOnly,
      boolean secure,
      @Nullable SameSite sameSite,
      boolean partitioned,
      @Nullable CookiePriority priority) {
    this.name = name;
    this.value = value;
    this.path = path;
    this.domain = domain;
    this.maxAgeSeconds = maxAgeSeconds;
    this.expires = expires;
    this.httpOnly = httpOnly;
    this.secure = secure;
    this.sameSite = sameSite;
    this.partitioned = partitioned;
    this.priority = priority;
    CookieSyntax.check(this);
  }

  public static SetCookie of(String name, String value) {
    return new SetCookie(name, value, "/", null, null, null, true, true, SameSite.LAX, false, null);
  }

  /** A cookie that makes the browser forget the one of that name (with path {@code /}). */
  public static SetCookie expired(String name) {
    return of(name, "").withMaxAge(Duration.ZERO).withExpires(Instant.EPOCH);
  }

  /**
   * @param path null leaves the attribute out
   */
  public SetCookie withPath(@Nullable String path) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /**
   * @param domain null for the host that sets the cookie, and no other
   */
  public SetCookie withDomain(@Nullable String domain) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /** Whole seconds; zero or less deletes the cookie; null leaves the attribute out. */
  public SetCookie withMaxAge(@Nullable Duration age) {
    Long seconds = age == null ? null : age.getSeconds();
    return copy(path, domain, seconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /** In a year from 1601 to 9999; null leaves the attribute out. */
  public SetCookie withExpires(@Nullable Instant expires) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /** Whether scripts cannot read it. */
  public SetCookie withHttpOnly(boolean httpOnly) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /** Whether it goes over https only. */
  public SetCookie withSecure(boolean secure) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /**
   * @param sameSite null leaves the attribute out
   */
  public SetCookie withSameSite(@Nullable SameSite sameSite) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /** Whether each top-level site has its own jar. */
  public SetCookie withPartitioned(boolean partitioned) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /**
   * @param priority null leaves the attribute out
   */
  public SetCookie withPriority(@Nullable CookiePriority priority) {
    return copy(
        path, domain, maxAgeSeconds, expires, httpOnly, secure, sameSite, partitioned, priority);
  }

  /** The value of the {@code Set-Cookie} header. */
  public String toHeader() {
    StringBuilder header = new StringBuilder(name).append('=').append(value);
    if (path != null) {
      header.append("; Path=").append(path);
    }
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
    if (sameSite != null) {
      header.append("; SameSite=").append(sameSite.attribute());
    }
    if (priority != null) {
      header.append("; Priority=").append(priority.attribute());
    }
    return header.append(partitioned ? "; Partitioned" : "").toString();
  }

  /** Without the value, which may be a session. */
  @Override
  public String toString() {
    return "SetCookie[" + name + "]";
  }

  private SetCookie copy(
      @Nullable String path,
      @Nullable String domain,
      @Nullable Long maxAgeSeconds,
      @Nullable Instant expires,
      boolean httpOnly,
      boolean secure,
      @Nullable SameSite sameSite,
      boolean partitioned,
      @Nullable CookiePriority priority) {
    return new SetCookie(
        name,
        value,
        path,
        domain,
        maxAgeSeconds,
        expires,
        httpOnly,
        secure,
        sameSite,
        partitioned,
        priority);
  }
}
