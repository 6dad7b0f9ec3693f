package dev.samovar.worker;

import dev.samovar.http.HttpException;
import dev.samovar.http.Status;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wait was ended because its time was up; as an answer a 504. */
public final class DeadlineExceededException extends HttpException {

  public DeadlineExceededException(Duration limit, @Nullable Throwable cause) {
    super(
        Status.GATEWAY_TIMEOUT,
        "deadline_exceeded",
        "It was not done within " + limit.toMillis() + " ms",
        List.of(),
        cause);
  }
}
