package dev.samovar.http;

import java.util.Optional;

/**
 * An exception that can map itself to an HTTP error, for a handler that does not catch it.
 *
 * <p>What a client can cause by its input alone, such as a key that is too long, maps to a 4xx and
 * is not logged. Everything else is logged with its stack.
 */
public interface HttpFailure {

  /** The answer for the client; empty for 500 "Internal Server Error". */
  Optional<HttpException> toHttp();

  /**
   * Whether the log gets it although the answer is a 4xx: the client may have caused it, or the
   * application. An answer from 500 on is logged in any case.
   */
  default boolean isLogged() {
    return false;
  }
}
