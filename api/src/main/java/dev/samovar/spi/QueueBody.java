package dev.samovar.spi;

import dev.samovar.queue.QueueContentType;

/**
 * A message on its way.
 *
 * @param bytes JSON or text in UTF-8, or the bytes themselves
 */
public record QueueBody(QueueContentType contentType, byte[] bytes) {}
