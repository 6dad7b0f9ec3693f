package dev.samovar.e2e.conformance;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailAttachment;
import dev.samovar.email.SendEmail;
import java.nio.charset.StandardCharsets;

/** Messages, good and bad. */
enum EmailScenario {
  MIME_OK(binding -> binding.send(RawEmail.valid().toMessage())),
  MIME_STREAM(binding -> binding.send(RawEmail.valid().toStreamedMessage())),
  MIME_MISSING_MESSAGE_ID(binding -> binding.send(RawEmail.valid().withoutMessageId().toMessage())),
  MIME_DISALLOWED_SENDER(binding -> binding.send(RawEmail.of(Address.EVIL, Address.RECIPIENT))),
  MIME_DISALLOWED_RECIPIENT(binding -> binding.send(RawEmail.of(Address.SENDER, Address.NOBODY))),
  MIME_FROM_MISMATCH(
      binding -> binding.send(RawEmail.valid().withHeaderFrom(Address.MISMATCHED).toMessage())),
  STRUCTURED_OK(binding -> binding.send(composed(Address.SENDER, Address.RECIPIENT))),
  STRUCTURED_WITH_NAME(binding -> binding.send(named())),
  STRUCTURED_WITH_ATTACHMENT(
      binding -> binding.send(composed(Address.SENDER, Address.RECIPIENT).withAttachment(hello()))),
  STRUCTURED_DISALLOWED_SENDER(binding -> binding.send(composed(Address.EVIL, Address.RECIPIENT))),
  STRUCTURED_DISALLOWED_RECIPIENT(
      binding -> binding.send(composed(Address.SENDER, Address.NOBODY)));

  private final Sending sending;

  EmailScenario(Sending sending) {
    this.sending = sending;
  }

  /**
   * @param name as {@code mime-ok}
   * @throws IllegalArgumentException if the name is unknown
   */
  static EmailScenario named(String name) {
    for (EmailScenario each : values()) {
      if (each.name().replace('_', '-').equalsIgnoreCase(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The id of the message that was sent. */
  String send(SendEmail binding) {
    return sending.with(binding);
  }

  private static ComposedEmail composed(String from, String to) {
    return ComposedEmail.from(from).to(to).withSubject("Hello").withText("Hello from a worker");
  }

  private static ComposedEmail named() {
    return ComposedEmail.from(Address.SENDER, "Integration")
        .to(Address.RECIPIENT)
        .withSubject("Hello")
        .withHtml("<p>Hello from a worker</p>");
  }

  private static EmailAttachment hello() {
    byte[] content = "hello attachment".getBytes(StandardCharsets.UTF_8);
    return EmailAttachment.of("hello.txt", "text/plain", content);
  }

  /** Those that the binding knows, and those that it does not. */
  static final class Address {
    static final String SENDER = "allowed-sender@example.com";
    static final String RECIPIENT = "allowed-recipient@example.com";
    static final String EVIL = "evil@example.com";
    static final String NOBODY = "nope@example.com";
    static final String MISMATCHED = "mismatched@example.com";

    private Address() {}
  }

  /** How a message is sent. */
  private interface Sending {
    String with(SendEmail binding);
  }
}
