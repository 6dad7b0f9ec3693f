package dev.samovar.http;

import java.util.Optional;

/**
 * A header or cookie that cannot be sent, mostly because of a line break or another character that
 * has to be encoded.
 *
 * <p>Such a text comes from a client, as a rule. Not caught, the answer is 400.
 */
public final class HeaderException extends IllegalArgumentException implements HttpFailure {

  HeaderException(String message) {
    super(message);
  }

  @Override
  public Optional<HttpException> toHttp() {
    String message = getMessage();
    return Optional.of(HttpException.badRequest(message == null ? "" : message, this));
  }
}
