package dev.samovar.kv;

import dev.samovar.http.Status;
import dev.samovar.spi.ClientFault;
import org.jspecify.annotations.Nullable;

/** Which of KV's errors a client's input alone can cause. */
final class KvFaults {

  private KvFaults() {}

  /**
   * Null for an error that is not a client's.
   *
   * @param status in KV's words; 0 for none
   */
  static @Nullable ClientFault of(int status, String message) {
    boolean isRead = message.contains("KV GET failed: ") || message.contains("KV DELETE failed: ");
    return switch (status) {
      case 400 ->
          message.contains("key name")
              ? key(isRead)
              : ClientFault.invalid("invalid_option", "The storage does not take this value");
      case 413 -> ClientFault.tooLarge("The value is too large");
      case 414 -> key(isRead);
      case 429 ->
          new ClientFault(
              Status.TOO_MANY_REQUESTS,
              "too_many_requests",
              "The value was changed a moment ago. Try again in a second.");
      default -> null;
    };
  }

  static ClientFault key(boolean isRead) {
    return isRead
        ? ClientFault.absent("There is nothing here")
        : ClientFault.invalid(
            "invalid_key", "A key has 1 to 512 bytes of well-formed text, and is not . or ..");
  }

  static ClientFault ttl() {
    return ClientFault.invalid("invalid_expiration", "The time to live is too short");
  }

  static ClientFault limit() {
    return ClientFault.invalid("invalid_limit", "A page has 1 to 1,000 keys");
  }
}
