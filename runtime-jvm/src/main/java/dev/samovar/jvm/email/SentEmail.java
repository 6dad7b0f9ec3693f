package dev.samovar.jvm.email;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A message that the worker has sent.
 *
 * @param to all recipients, those of copies included
 * @param raw as MIME
 */
public record SentEmail(String messageId, String from, List<String> to, byte[] raw) {

  /** The message as text, for tests. */
  public String text() {
    return new String(raw, StandardCharsets.UTF_8);
  }
}
