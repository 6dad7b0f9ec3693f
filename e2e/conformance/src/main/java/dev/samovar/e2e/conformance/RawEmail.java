package dev.samovar.e2e.conformance;

import dev.samovar.e2e.conformance.EmailScenario.Address;
import dev.samovar.email.EmailMessage;
import dev.samovar.http.Body;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A message written by hand. */
record RawEmail(String from, String to, String headerFrom, String messageId) {

  static RawEmail valid() {
    String messageId = "Message-ID: <unique@example.com>\r\n";
    return new RawEmail(Address.SENDER, Address.RECIPIENT, Address.SENDER, messageId);
  }

  /** A valid one but for its envelope, which the header agrees with. */
  static EmailMessage of(String from, String to) {
    return new RawEmail(from, to, from, valid().messageId).toMessage();
  }

  RawEmail withoutMessageId() {
    return new RawEmail(from, to, headerFrom, "");
  }

  RawEmail withHeaderFrom(String other) {
    return new RawEmail(from, to, other, messageId);
  }

  EmailMessage toMessage() {
    return EmailMessage.of(from, to, text());
  }

  EmailMessage toStreamedMessage() {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    return new EmailMessage(from, to, Body.of(new ByteArrayInputStream(bytes), bytes.length));
  }

  private String text() {
    return "From: "
        + headerFrom
        + "\r\nTo: "
        + to
        + "\r\nSubject: Hello\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n"
        + messageId
        + "\r\nHello from a worker\r\n";
  }
}
