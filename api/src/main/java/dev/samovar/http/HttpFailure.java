package dev.samovar.http;

import java.util.Optional;

/** An exception of a service behind the worker, which may know what the client is to hear of it. */
public interface HttpFailure {

  /**
   * The answer if no one catches it; empty for "Internal Server Error". It is logged either way.
   */
  Optional<HttpException> toHttp();
}
