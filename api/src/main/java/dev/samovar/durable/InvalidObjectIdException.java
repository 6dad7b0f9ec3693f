package dev.samovar.durable;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.http.NotFound;
import dev.samovar.worker.PlatformException;
import java.util.Optional;

/**
 * A text that is no id of an object of this class. As a rule it comes from a URL: if no handler
 * catches it, the answer is 404.
 */
public final class InvalidObjectIdException extends PlatformException implements HttpFailure {

  InvalidObjectIdException(PlatformException refusal) {
    super(refusal.name(), refusal.getMessage(), refusal.stack(), refusal);
  }

  @Override
  public Optional<HttpException> toHttp() {
    return Optional.of(new NotFound());
  }
}
