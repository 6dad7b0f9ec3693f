package dev.samovar.workflow;

import dev.samovar.http.HttpException;
import dev.samovar.http.HttpFailure;
import dev.samovar.http.NotFound;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the platform refuses to do with an instance.
 *
 * <p>If no handler catches it, an id that names no instance is answered 404, one that is taken 409,
 * and one that cannot be an id 422.
 */
public final class WorkflowException extends RuntimeException implements HttpFailure {

  /** For runtimes. */
  public WorkflowException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Whether there is no instance with that id. */
  public boolean isMissing() {
    return has("instance.not_found");
  }

  /** Whether there is an instance with that id already. */
  public boolean isExisting() {
    return has("already_exists");
  }

  @Override
  public Optional<HttpException> toHttp() {
    if (isMissing()) {
      return Optional.of(new NotFound());
    }
    if (isExisting()) {
      return Optional.of(HttpException.conflict("There is an instance with that id already"));
    }
    return has("has invalid id")
        ? Optional.of(new HttpException(422, "invalid_id", "The id cannot be that of an instance"))
        : Optional.empty();
  }

  private boolean has(String code) {
    String message = getMessage();
    return message != null && message.contains(code);
  }
}
