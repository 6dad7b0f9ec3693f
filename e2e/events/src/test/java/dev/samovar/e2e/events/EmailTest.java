package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.testing.EmailDelivery;
import dev.samovar.testing.TestClient;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same messages on a JVM. */
final class EmailTest {
  private final TestClient client = TestClient.create();

  @Test
  void message_isReadWhole() {
    deliver("store");

    int bytes = ReceivedMail.RAW.length() + 2;
    assertEquals(
        "ann@example.com Where is it? " + bytes + " " + ReceivedMail.RAW.length(), seen("email"));
  }

  @Test
  void rejectedMessage_hasAReason() {
    assertEquals(Optional.of("No such mailbox"), deliver("nobody").rejection());
  }

  @Test
  void forwardedMessage_hasItsRecipientAndHeaders() {
    EmailDelivery.Forward forward = deliver("boss").forwards().get(0);

    assertEquals("boss@example.com", forward.to());
    assertEquals(Optional.of("events"), forward.headers().first("X-Forwarded-By"));
  }

  @Test
  void composedReply_isAnAnswer() {
    String reply = deliver("help").replies().get(0).text();

    assertTrue(reply.contains("\r\nTo: ann@example.com\r\nSubject: Re: Where is it?\r\n"), reply);
    assertTrue(reply.contains("\r\nIn-Reply-To: <42@example.com>\r\n"), reply);
  }

  @Test
  void rawReply_isAnAnswer() {
    assertEquals("raw@events.example", deliver("raw").replies().get(0).from());
  }

  @Test
  void replyToAnother_isRefused() {
    deliver("wrong");

    assertEquals("In-Reply-To does not match original Message-ID", seen("email-refused"));
  }

  @Test
  void failingMethod_isThrown() {
    assertThrows(IllegalStateException.class, () -> deliver("other"));
  }

  private EmailDelivery deliver(String mailbox) {
    return client.email("ann@example.com", mailbox + "@events.example", ReceivedMail.RAW);
  }

  private String seen(String key) {
    return client.get("/seen/" + key).body().text();
  }
}
