package dev.samovar.ai;

import dev.samovar.http.Body;
import dev.samovar.http.Response;
import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.spi.EventLines;
import dev.samovar.validation.ValidationException;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model's answer while it comes: server-sent events, of which each is a piece in JSON. Either
 * read it, or hand it on with {@link #toResponse()}.
 */
public final class AiStream implements AutoCloseable {
  private static final String DONE = "[DONE]";

  private final Body body;
  private @Nullable EventLines events;

  AiStream(Body body) {
    this.body = body;
  }

  /** The events as they come, without their bytes entering Java. */
  public Response toResponse() {
    return Response.stream("text/event-stream", body).withHeader("Cache-Control", "no-cache");
  }

  /**
   * The next piece; waits for it.
   *
   * @return empty when the answer has ended
   * @throws AiException if the stream breaks off
   */
  public Optional<String> next() {
    try {
      return lines().next().filter(data -> !data.equals(DONE));
    } catch (IOException e) {
      throw new AiException("The model's answer broke off: " + e.getMessage(), e);
    }
  }

  /**
   * The next piece, read from its JSON.
   *
   * @throws AiException if the stream breaks off, or the piece is something else
   */
  public <T> Optional<T> next(Class<T> type) {
    return next().map(data -> read(data, type));
  }

  /** Wants no more of it. */
  @Override
  public void close() {
    try {
      lines().close();
    } catch (IOException e) {
      // It has ended already.
    }
  }

  private EventLines lines() {
    if (events == null) {
      events = new EventLines(body.stream());
    }
    return events;
  }

  private static <T> T read(String data, Class<T> type) {
    try {
      return Json.read(data, type);
    } catch (JsonException | ValidationException e) {
      throw new AiException(
          "A piece of the answer is no " + type.getSimpleName() + ": " + e.getMessage(), e);
    }
  }
}
