package dev.samovar.spi;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailMessage;

/**
 * How a runtime sends e-mail; both answer the Message-ID. What it refuses is a {@link
 * dev.samovar.email.EmailException}.
 */
public interface EmailDriver {

  String send(EmailMessage message);

  String send(ComposedEmail email);
}
