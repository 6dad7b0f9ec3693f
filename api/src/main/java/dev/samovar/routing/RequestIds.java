package dev.samovar.routing;

import dev.samovar.http.Request;
import java.util.Optional;

/** Names for requests, to find them in the logs. */
public final class RequestIds {
  private static final String DIGITS = "0123456789abcdef";
  private static final int LENGTH = 16;
  private static final int LONGEST = 128;

  private RequestIds() {}

  /** Cloudflare's ray id, else a random one. */
  public static String of(Request request) {
    Optional<String> ray = request.header("cf-ray");
    return ray.isPresent() && isUsable(ray.get()) ? ray.get() : random();
  }

  /** A log line may not be forged by it, nor flooded. */
  static boolean isUsable(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (c < '0' || c > '9') && "-_.:".indexOf(c) < 0) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST;
  }

  /** Distinct, not secret: it opens nothing. */
  public static String random() {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(DIGITS.charAt((int) (Math.random() * 16)));
    }
    return id.toString();
  }
}
