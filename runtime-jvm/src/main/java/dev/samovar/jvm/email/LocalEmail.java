package dev.samovar.jvm.email;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailAddress;
import dev.samovar.email.EmailException;
import dev.samovar.email.EmailMessage;
import dev.samovar.http.Headers;
import dev.samovar.jvm.config.SendEmailConfig;
import dev.samovar.spi.EmailDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Refuses what the platform refuses, in its words, and keeps the rest. */
public final class LocalEmail implements EmailDriver {
  private final SendEmailConfig config;
  private final Outbox outbox;

  public LocalEmail(SendEmailConfig config, Outbox outbox) {
    this.config = config;
    this.outbox = outbox;
  }

  @Override
  public String send(EmailMessage message) {
    check(message.from(), List.of(message.to()));
    byte[] raw = message.raw().bytes();
    checkHeaders(message.from(), EmailHeaders.of(raw));
    return keep(messageId(message.from()), message.from(), List.of(message.to()), raw);
  }

  @Override
  public String send(ComposedEmail email) {
    List<String> recipients = new ArrayList<>();
    email.to().forEach(address -> recipients.add(address.email()));
    email.cc().forEach(address -> recipients.add(address.email()));
    email.bcc().forEach(address -> recipients.add(address.email()));
    EmailAddress from = email.from();
    check(from.email(), recipients);
    String id = messageId(from.email());
    return keep(id, from.email(), recipients, email.withHeader("Message-ID", id).mime().bytes());
  }

  /**
   * @throws EmailException if the platform would not take a message with these
   */
  public static void checkHeaders(String from, Headers headers) {
    refuse(headers.first("Message-ID").isEmpty(), "invalid message-id");
    String author = EmailHeaders.address(headers.first("From").orElse(""));
    refuse(!author.equals(from), "From: header does not match mail from");
    refuse(headers.has("Received"), "invalid headers set");
  }

  /** As the platform makes one. */
  public static String messageId(String from) {
    return "<" + UUID.randomUUID() + "@" + from.substring(from.lastIndexOf('@') + 1) + ">";
  }

  private static void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new EmailException(message, null);
    }
  }

  private void check(String from, List<String> recipients) {
    boolean isSender = config.allowedSenders().map(all -> all.contains(from)).orElse(true);
    refuse(!isSender, "email from " + from + " not allowed");
    for (String to : recipients) {
      refuse(!isRecipient(to), "email to " + to + " not allowed");
    }
  }

  private boolean isRecipient(String to) {
    return config.destination().map(to::equals).orElse(true)
        && config.allowedDestinations().map(all -> all.contains(to)).orElse(true);
  }

  private String keep(String id, String from, List<String> to, byte[] raw) {
    outbox.keep(new SentEmail(id, from, to, raw));
    return id;
  }
}
