package dev.samovar.testing;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailException;
import dev.samovar.email.EmailMessage;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.jvm.email.EmailHeaders;
import dev.samovar.jvm.email.LocalEmail;
import dev.samovar.jvm.email.SentEmail;
import dev.samovar.spi.EmailSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An e-mail that a test delivers. */
final class GivenEmail implements EmailSource {
  private final String from;
  private final String to;
  private final byte[] raw;
  private final List<EmailDelivery.Forward> forwards = new ArrayList<>();
  private final List<SentEmail> replies = new ArrayList<>();
  private @Nullable String rejection;

  GivenEmail(String from, String to, byte[] raw) {
    this.from = from;
    this.to = to;
    this.raw = raw;
  }

  EmailDelivery delivery() {
    return new EmailDelivery(
        Optional.ofNullable(rejection), List.copyOf(forwards), List.copyOf(replies));
  }

  @Override
  public String from() {
    return from;
  }

  @Override
  public String to() {
    return to;
  }

  @Override
  public Headers headers() {
    return EmailHeaders.of(raw);
  }

  @Override
  public Body raw() {
    return Body.of(raw);
  }

  @Override
  public void setReject(String reason) {
    rejection = reason;
  }

  @Override
  public String forward(String to, Headers headers) {
    forwards.add(new EmailDelivery.Forward(to, headers));
    return LocalEmail.messageId(to);
  }

  /** As the platform checks it. */
  @Override
  public String reply(EmailMessage message) {
    byte[] bytes = message.raw().bytes();
    Headers answer = EmailHeaders.of(bytes);
    LocalEmail.checkHeaders(message.from(), answer);
    Optional<String> inReplyTo = answer.first("In-Reply-To");
    if (inReplyTo.isEmpty()) {
      throw new EmailException("no In-Reply-To header found in reply message", null);
    }
    if (!inReplyTo.equals(headers().first("Message-ID"))) {
      throw new EmailException("In-Reply-To does not match original Message-ID", null);
    }
    return keep(message.from(), bytes);
  }

  @Override
  public String reply(ComposedEmail answer) {
    String original = headers().first("Message-ID").orElse("");
    ComposedEmail whole =
        answer.to(from).withHeader("In-Reply-To", original).withHeader("References", original);
    return keep(answer.from().email(), whole.mime().bytes());
  }

  private String keep(String author, byte[] bytes) {
    SentEmail reply = new SentEmail(LocalEmail.messageId(author), author, List.of(from), bytes);
    replies.add(reply);
    return reply.messageId();
  }
}
