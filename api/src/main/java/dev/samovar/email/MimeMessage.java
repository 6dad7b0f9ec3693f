package dev.samovar.email;

import dev.samovar.http.Body;
import dev.samovar.http.HttpDate;
import dev.samovar.spi.Utf8;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes a message as MIME: alternatives within what they show within attachments, as far as there
 * are any.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2046#section-5.1">RFC 2046 §5.1</a>
 */
final class MimeMessage {
  private final ComposedEmail email;
  private final StringBuilder out = new StringBuilder();

  MimeMessage(ComposedEmail email) {
    this.email = email;
  }

  Body toBody() {
    writeHeaders();
    out.append(mixed().text());
    return Body.of(Utf8.encode(out.toString()));
  }

  private void writeHeaders() {
    header("From", MimeText.address(email.from()));
    header("To", addresses(email.to()));
    if (!email.cc().isEmpty()) {
      header("Cc", addresses(email.cc()));
    }
    email.replyTo().ifPresent(address -> header("Reply-To", MimeText.address(address)));
    header("Subject", email.subject());
    // RFC 5322 has a zone in numbers where HTTP has a name.
    header("Date", HttpDate.format(Instant.now()).replace("GMT", "+0000"));
    if (!hasHeader("Message-ID")) {
      header("Message-ID", "<" + UUID.randomUUID() + "@" + domain() + ">");
    }
    email.headers().forEach(this::header);
    header("MIME-Version", "1.0");
  }

  private MimePart mixed() {
    List<MimePart> parts = new ArrayList<>();
    parts.add(related());
    email.attachments().stream()
        .filter(attachment -> attachment.contentId().isEmpty())
        .forEach(attachment -> parts.add(MimePart.of(attachment)));
    return MimePart.multipart("mixed", parts);
  }

  private MimePart related() {
    List<MimePart> parts = new ArrayList<>();
    parts.add(alternative());
    email.attachments().stream()
        .filter(attachment -> attachment.contentId().isPresent())
        .forEach(attachment -> parts.add(MimePart.of(attachment)));
    return MimePart.multipart("related", parts);
  }

  private MimePart alternative() {
    List<MimePart> parts = new ArrayList<>();
    if (email.text().isPresent() || email.html().isEmpty()) {
      parts.add(MimePart.text("text/plain", email.text().orElse("")));
    }
    email.html().ifPresent(html -> parts.add(MimePart.text("text/html", html)));
    return MimePart.multipart("alternative", parts);
  }

  private void header(String name, String value) {
    out.append(MimeText.header(name, value));
  }

  private boolean hasHeader(String name) {
    return email.headers().keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  private static String addresses(List<EmailAddress> all) {
    return String.join(", ", all.stream().map(MimeText::address).toList());
  }

  private String domain() {
    String sender = email.from().email();
    return sender.substring(sender.lastIndexOf('@') + 1);
  }
}
