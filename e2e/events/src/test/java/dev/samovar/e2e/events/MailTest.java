package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.http.Body;
import dev.samovar.jvm.email.SentEmail;
import dev.samovar.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a JVM. */
final class MailTest extends MailFacts {
  private final TestClient client = TestClient.create();

  @Override
  String ask(String method, String path, String body) {
    return client.request(method, path).body("text/plain", Body.of(body)).send().body().text();
  }

  @Override
  String kept(String messageId) {
    assertEquals(messageId, last().messageId());
    return last().text();
  }

  @Test
  void composedMessage_isKeptAsMime() {
    ask("GET", "/email/full", "");

    SentEmail sent = last();
    assertEquals(List.of("ann@example.com", "cc@example.com", "bcc@example.com"), sent.to());
    assertTrue(sent.text().contains("\r\nMessage-ID: " + sent.messageId() + "\r\n"));
    assertTrue(sent.text().contains("\r\nX-Order: 42\r\n"));
  }

  private SentEmail last() {
    List<SentEmail> sent = client.sentEmails();
    return sent.get(sent.size() - 1);
  }
}
