package dev.samovar.e2e.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of sent e-mail, on each runtime. */
abstract class MailFacts {

  /** The body of the worker's answer. */
  abstract String ask(String method, String path, String body);

  /** What the runtime has kept of a message. */
  abstract String kept(String messageId);

  @ParameterizedTest
  @ValueSource(strings = {"raw", "raw-stream", "raw-body"})
  void rawMessage_isSent(String form) {
    String kept = sent(ask("POST", "/email/" + form, mail("Message-ID: <1@example.com>\r\n")));

    assertTrue(kept.contains("größer"), kept);
  }

  @Test
  void rawMessageWithoutAnId_isRefused() {
    assertEquals("refused: invalid message-id", ask("POST", "/email/raw", mail("")));
  }

  @Test
  void rawMessageOfAnotherAuthor_isRefused() {
    String mail = mail("Message-ID: <1@example.com>\r\n").replace("shop@", "other@");

    assertEquals("refused: From: header does not match mail from", ask("POST", "/email/raw", mail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /email/raw", "GET /email/composed"})
  void senderThatIsNotAllowed_isRefused(String request) {
    assertEquals(
        "refused: email from evil@example.com not allowed", ask(request, "?from=evil@example.com"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST /email/raw", "GET /email/composed"})
  void recipientThatIsNotAllowed_isRefused(String request) {
    assertEquals(
        "refused: email to nobody@example.com not allowed", ask(request, "?to=nobody@example.com"));
  }

  @Test
  void composedMessage_isSent() {
    String kept = sent(ask("GET", "/email/confirmation", ""));

    assertTrue(kept.contains("<p>It is on its way.</p>"), kept);
  }

  @Test
  void composedMessageWithEverything_isSent() {
    String kept = sent(ask("GET", "/email/full", ""));

    assertTrue(kept.contains("X-Order"), kept);
    assertTrue(kept.contains("<img src="), kept);
  }

  @Test
  void messageWrittenAsMime_isSent() {
    String kept = sent(ask("GET", "/email/written", ""));

    assertTrue(kept.contains("multipart/mixed"), kept);
  }

  @Test
  void lineBreakInAHeader_isRefused() {
    assertEquals(
        "refused: A line break cannot stand in a header of a message",
        ask("GET", "/email/two-lines", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "name", "address", "header", "file"})
  void lineBreakThatIsNotCaught_is422(String part) {
    String answer = ask("GET", "/email/break-in/" + part, "");

    assertTrue(answer.contains("\"code\":\"invalid_email\""), answer);
    assertTrue(answer.contains("\"status\":422"), answer);
  }

  @Test
  void recipientThatIsNotAllowed_is422IfNotCaught() {
    String answer = ask("GET", "/email/composed-uncaught?to=nobody@example.com", "");

    assertTrue(answer.contains("\"code\":\"recipient_refused\""), answer);
  }

  private String ask(String request, String query) {
    String[] words = request.split(" ");
    return ask(words[0], words[1] + query, mail("Message-ID: <1@example.com>\r\n"));
  }

  final String sent(String answer) {
    assertTrue(answer.matches("sent <[^@>]+@example\\.com>"), answer);
    return kept(answer.substring("sent ".length()));
  }

  static String mail(String headers) {
    return "From: The Shop <shop@example.com>\r\n"
        + "To: ann@example.com\r\n"
        + "Subject: Your order\r\n"
        + "Date: Sat, 21 Nov 2026 10:00:00 +0000\r\n"
        + headers
        + "\r\n"
        + "It is größer.\r\n";
  }
}
