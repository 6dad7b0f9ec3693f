package dev.samovar.kv;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.http.Status;
import dev.samovar.spi.ClientFault;
import dev.samovar.worker.PlatformException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * KV refused, or could not be reached; the message has the key and KV's own words, never the value.
 *
 * <p>If no handler catches it, what a client can cause is answered 4xx: 404 for reading a key that
 * KV does not take, 413 for more than {@link KvLimits} allow, 422 for writing such a key, a time to
 * live that is too short, or a cursor that no list gave, and 429 for more than one write a second
 * to a key.
 */
public final class KvException extends RuntimeException implements HttpFailure {

  private final transient @Nullable ClientFault fault;

  /** A wrong use of this API, or a fault of KV's own. */
  public KvException(String message) {
    this(message, (Throwable) null);
  }

  /** What a runtime throws; the answer is that of the status in KV's words. */
  public KvException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.fault = KvFaults.of(statusIn(message), message);
  }

  /** A value that KV would refuse. */
  KvException(String message, ClientFault fault) {
    super(message);
    this.fault = fault;
  }

  @Override
  public Optional<HttpException> toHttp() {
    Optional<HttpException> answer = ClientFault.toHttp(fault);
    if (fault != null && fault.status() == Status.TOO_MANY_REQUESTS) {
      answer.ifPresent(e -> e.withHeader("Retry-After", "1"));
    }
    return answer;
  }

  /** The JavaScript error's name, such as {@code TypeError}; empty where KV was not asked. */
  public Optional<String> platformName() {
    return PlatformException.nameOf(getCause());
  }

  /** The HTTP status that KV's words hold, as in {@code KV PUT failed: 429 Too Many Requests}. */
  public OptionalInt status() {
    int status = statusIn(String.valueOf(getMessage()));
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** 0 for none. */
  private static int statusIn(String message) {
    // KV's words are the last ones: a key may hold anything.
    int at = message.lastIndexOf("failed: ");
    if (at < 0 || at + 11 > message.length()) {
      return 0;
    }
    int status = 0;
    for (int i = at + 8; i < at + 11; i++) {
      int digit = message.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      status = status * 10 + digit;
    }
    return status;
  }

  /**
   * Whether it may well succeed later: more than one write a second to the key (429), or a fault of
   * KV's own (5xx).
   */
  public boolean retryable() {
    int status = status().orElse(0);
    return status == 429 || status >= 500;
  }
}
