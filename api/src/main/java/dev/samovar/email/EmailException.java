package dev.samovar.email;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.spi.ClientFault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that the platform refused, or that cannot be one. The message has the platform's own
 * text as it is.
 *
 * <p>If no handler catches it, what a client can cause is answered 4xx: 422 {@code invalid_email}
 * for a line break in a header or an address, 422 {@code recipient_refused} for an address that the
 * binding may not write to, which is logged as well: it may be the application's. 411 for a raw
 * message without a length.
 */
public final class EmailException extends RuntimeException implements HttpFailure {
  private final transient @Nullable ClientFault fault;

  /** What a runtime throws. */
  public EmailException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.fault = isRecipientRefused(message) ? recipient() : null;
  }

  /** A wrong use of this API. */
  EmailException(String message) {
    this(message, (Throwable) null);
  }

  EmailException(String message, ClientFault fault) {
    super(message);
    this.fault = fault;
  }

  @Override
  public Optional<HttpException> toHttp() {
    return ClientFault.toHttp(fault);
  }

  @Override
  public boolean isLogged() {
    return isRecipientRefused(String.valueOf(getMessage()));
  }

  private static boolean isRecipientRefused(String message) {
    return message.startsWith("email to ") && message.endsWith(" not allowed");
  }

  private static ClientFault recipient() {
    return ClientFault.invalid("recipient_refused", "No message can be sent to this address");
  }
}
