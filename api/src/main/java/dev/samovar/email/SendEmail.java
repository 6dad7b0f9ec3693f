package dev.samovar.email;

import dev.samovar.spi.EmailDriver;

/**
 * Sends e-mail: a binding of {@code [[send_email]]}, which may limit senders and recipients.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/email-routing/email-workers/send-email-workers/">Email
 *     Workers: send emails</a>
 */
public final class SendEmail {
  private final EmailDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public SendEmail(EmailDriver driver) {
    this.driver = driver;
  }

  /**
   * Send a message that is MIME already.
   *
   * @return its Message-ID, which the platform sets anew
   * @throws EmailException if the platform refuses it, with its text
   */
  public String send(EmailMessage message) {
    return driver.send(message);
  }

  /**
   * Send a message, and let the platform write it as MIME.
   *
   * @return its Message-ID
   * @throws EmailException if the platform refuses it, with its text
   */
  public String send(ComposedEmail email) {
    return driver.send(email);
  }
}
