package dev.samovar.r2;

import dev.samovar.http.Status;
import dev.samovar.spi.ClientFault;
import org.jspecify.annotations.Nullable;

/**
 * Which of R2's errors a client's input alone can cause.
 *
 * @see <a href="https://developers.cloudflare.com/r2/api/error-codes/">R2: error codes</a>
 */
final class R2Faults {

  private R2Faults() {}

  /** Null for an error that is not a client's. */
  static @Nullable ClientFault of(int code) {
    return switch (code) {
      case 10011 -> parts("A part is too small");
      case 10012 -> ClientFault.tooLarge("The metadata of the object is too long");
      case 10020 -> key();
      case 10022 -> ClientFault.invalid("invalid_limit", "A page has 1 to 1,000 objects");
      case R2Exception.NO_SUCH_UPLOAD -> ClientFault.absent("There is no such upload");
      case 10025 -> parts("A part is missing");
      case 10031 ->
          new ClientFault(
              Status.PRECONDITION_FAILED,
              "precondition_failed",
              "The object is not in the state that the client expects");
      case R2Exception.BAD_DIGEST ->
          ClientFault.invalid("checksum_mismatch", "The content does not have the given checksum");
      case R2Exception.INVALID_RANGE ->
          new ClientFault(
              Status.RANGE_NOT_SATISFIABLE,
              "range_not_satisfiable",
              "The object has no byte of the range");
      case 10048 -> parts("The parts do not make an object");
      case 100100 -> ClientFault.tooLarge("The object is too large");
      default -> null;
    };
  }

  static ClientFault key() {
    return ClientFault.invalid("invalid_key", "The key is longer than 1,024 bytes");
  }

  static ClientFault parts(String detail) {
    return ClientFault.invalid("invalid_parts", detail);
  }
}
