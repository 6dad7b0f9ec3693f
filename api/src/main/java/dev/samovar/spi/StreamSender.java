package dev.samovar.spi;

import dev.samovar.http.Body;

/**
 * How a runtime sends a body whose bytes are not in memory.
 *
 * @param <T> what the runtime has of a stream
 */
public interface StreamSender<T> {

  T send(Body stream);
}
