package dev.samovar.cloudflare.email;

import dev.samovar.cloudflare.email.jso.JsForwardableEmailMessage;
import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.JsHeaderFields;
import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailMessage;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.EmailSource;

/** The message of the email event. */
public record ArrivedEmail(JsForwardableEmailMessage message) implements EmailSource {

  @Override
  public String from() {
    return message.getFrom();
  }

  @Override
  public String to() {
    return message.getTo();
  }

  @Override
  public Headers headers() {
    return JsHeaderFields.fromJs(message.getHeaders());
  }

  @Override
  public Body raw() {
    return new JsBody(message.getRaw(), (long) message.getRawSize());
  }

  @Override
  public void setReject(String reason) {
    message.setReject(reason);
  }

  @Override
  public String forward(String to, Headers headers) {
    return CloudflareEmail.sent(() -> message.forward(to, JsHeaderFields.toJs(headers)));
  }

  @Override
  public String reply(EmailMessage answer) {
    return CloudflareEmail.sent(() -> message.reply(EmailPacking.toJs(answer)));
  }

  @Override
  public String reply(ComposedEmail answer) {
    return CloudflareEmail.sent(() -> message.reply(EmailPacking.withoutRecipients(answer)));
  }
}
