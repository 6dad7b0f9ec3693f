package dev.samovar.email;

import dev.samovar.http.Body;
import dev.samovar.spi.ClientFault;
import dev.samovar.spi.Utf8;

/**
 * A message as it goes over the wire: RFC 5322 headers and a MIME body, lines ending with CRLF.
 *
 * <p>Cloudflare wants a {@code Message-ID}, and a {@code From} that is the envelope's. {@link
 * ComposedEmail#toMessage} writes such a message.
 *
 * @param from the envelope's sender, an address alone
 * @param to the envelope's recipient, an address alone
 * @param raw the message; of known length
 */
public record EmailMessage(String from, String to, Body raw) {

  /**
   * @throws EmailException if the length of the body is not known, or an address has a line break
   */
  public EmailMessage {
    if (raw.length() < 0) {
      throw new EmailException(
          "A raw message is of known length. Give one in memory, or a body with its length.",
          ClientFault.lengthRequired());
    }
    MimeText.refuseBreaks(from);
    MimeText.refuseBreaks(to);
  }

  public static EmailMessage of(String from, String to, String raw) {
    return new EmailMessage(from, to, Body.of(Utf8.encode(raw)));
  }
}
