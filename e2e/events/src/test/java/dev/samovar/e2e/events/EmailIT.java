package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** E-mail that arrives, as wrangler dev delivers it. */
@ExtendWith(Workerd.class)
final class EmailIT {

  @Test
  void message_isReadWhole() throws InterruptedException {
    String said = deliver("store");

    assertTrue(said.contains("\"outcome\":\"ok\""), said);
    int bytes = ReceivedMail.RAW.length() + 2;
    String expected = "ann@example.com Where is it? " + bytes + " " + ReceivedMail.RAW.length();
    assertEquals(expected, Workerd.seen("email", expected));
  }

  @Test
  void rejectedMessage_isRefusedWithTheReason() {
    String said = deliver("nobody");

    assertTrue(said.contains("\"rejectReason\":\"No such mailbox\""), said);
  }

  @Test
  void forwardedMessage_hasItsRecipientAndHeaders() {
    String said = deliver("boss");

    assertTrue(said.contains("\"recipient\":\"boss@example.com\""), said);
    assertTrue(said.contains("[\"x-forwarded-by\",\"events\"]"), said);
  }

  @Test
  void composedReply_isAnAnswer() {
    String said = deliver("help");

    assertTrue(said.contains("Subject: Re: Where is it?"), said);
    assertTrue(said.contains("In-Reply-To: <42@example.com>"), said);
    assertTrue(said.contains("We have it."), said);
  }

  @Test
  void rawReply_isAnAnswer() {
    String said = deliver("raw");

    assertTrue(said.contains("\"sender\":\"raw@events.example\""), said);
    assertTrue(said.contains("References: <42@example.com>"), said);
  }

  @Test
  void replyToAnother_isRefusedInThePlatformsWords() throws InterruptedException {
    deliver("wrong");

    String expected = "In-Reply-To does not match original Message-ID";
    assertEquals(expected, Workerd.seen("email-refused", expected));
  }

  @Test
  void failingMethod_failsTheDelivery() throws InterruptedException {
    String said = deliver("other");

    assertTrue(said.contains("\"outcome\":\"exception\""), said);
    assertTrue(Workerd.logs("An e-mail to other@events.example failed"));
    assertTrue(Workerd.logs("java.lang.IllegalStateException: no mail on purpose"));
  }

  private static String deliver(String mailbox) {
    String envelope = "from=ann@example.com&to=" + mailbox + "@events.example";
    return Workerd.ask("POST", "/cdn-cgi/handler/email?format=json&" + envelope, ReceivedMail.RAW);
  }
}
