package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In workerd. */
@ExtendWith(Workerd.class)
final class MailIT extends MailFacts {

  @Override
  String ask(String method, String path, String body) {
    return Workerd.ask(method, path, body);
  }

  @Override
  String kept(String messageId) {
    String id = URLEncoder.encode(messageId, StandardCharsets.UTF_8);
    return Workerd.text("/cdn-cgi/local/explorer/api/local/email/sending?email_id=" + id);
  }

  @Test
  void composedMessage_hasAllItsParts() {
    String kept = sent(ask("GET", "/email/full", ""));

    assertHas(kept, "\"from\":\"\\\"Größe \\\\\\\"1\\\\\\\"\\\" <shop@example.com>\"");
    assertHas(kept, "\"to\":[\"\\\"Ann\\\" <ann@example.com>\"]");
    assertHas(kept, "\"cc\":[\"cc@example.com\"]");
    assertHas(kept, "\"bcc\":[\"bcc@example.com\"]");
    assertHas(kept, "\"replyTo\":\"\\\"Help\\\" <help@example.com>\"");
    assertHas(kept, "\"subject\":\"Grüße 😀\"");
    assertHas(kept, "\"headers\":{\"X-Order\":\"42\"}");
    assertHas(kept, "\"text\":\"größer\"");
    assertHas(kept, attachment("räßel.txt", "text/plain", "attachment", 5));
    assertHas(kept, attachment("l.png", "image/png", "inline", 2));
  }

  /** By a parser that is not ours. */
  @Test
  void messageWrittenAsMime_isReadAsItWasMeant() {
    String kept = sent(ask("GET", "/email/written", ""));

    assertHas(
        kept,
        "\"subject\":\"Grüße 😀 with a subject that is so long that it has to stand on several"
            + " lines\"");
    assertHas(kept, attachment("l.png", "image/png", "inline", 2));
    assertHas(kept, attachment("räßel.txt", "text/plain", "attachment", 5));
  }

  private static String attachment(String filename, String type, String disposition, int size) {
    return "{\"filename\":\"%s\",\"contentType\":\"%s\",\"disposition\":\"%s\",\"size\":%d}"
        .formatted(filename, type, disposition, size);
  }

  private static void assertHas(String kept, String expected) {
    assertTrue(kept.contains(expected), () -> expected + " is not in " + kept);
  }
}
