package dev.samovar.spi;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailMessage;
import dev.samovar.http.Body;
import dev.samovar.http.Headers;

/**
 * A message that has arrived, as a runtime has it. What the platform refuses is a {@link
 * dev.samovar.email.EmailException}.
 */
public interface EmailSource {

  String from();

  String to();

  Headers headers();

  /** Of known length. */
  Body raw();

  void setReject(String reason);

  String forward(String to, Headers headers);

  String reply(EmailMessage message);

  /** The answer names no recipients. */
  String reply(ComposedEmail answer);
}
