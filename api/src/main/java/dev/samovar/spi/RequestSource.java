package dev.samovar.spi;

import dev.samovar.http.AbortSignal;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Request;
import java.util.Optional;

/**
 * What a runtime knows of a request; {@link dev.samovar.http.Request} asks for each at most once,
 * but for single fields, and only when a handler does.
 */
public interface RequestSource {

  /** As sent, for example {@code GET}; never empty. */
  String method();

  /** Absolute, as the platform normalised it: {@code https://example.com/a?b=c}. */
  String url();

  Headers headers();

  /**
   * The first field of a name, where one costs less than all.
   *
   * @param request the one that asks, and has or gets all of them
   */
  default Optional<String> header(Request request, String name) {
    return request.headers().first(name);
  }

  /** The body, to be read once; {@link Body#empty()} for none. */
  Body body();

  /** Aborted when the client leaves; never, where the runtime does not know. */
  default AbortSignal signal() {
    return AbortSignal.never();
  }

  /** What the platform says of the request, as JSON; empty if it says nothing. */
  default Optional<String> cf() {
    return Optional.empty();
  }

  /** A property of that, as text; of one that is an object, its JSON. */
  default Optional<String> cf(String property) {
    return Optional.empty();
  }
}
