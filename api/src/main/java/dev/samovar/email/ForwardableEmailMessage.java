package dev.samovar.email;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.spi.EmailSource;
import dev.samovar.worker.ExecutionContext;

/**
 * A message that has arrived; the parameter of a method annotated {@link IncomingEmail}.
 *
 * @param <E> the interface of the worker's bindings
 * @see <a href="https://developers.cloudflare.com/email-routing/email-workers/runtime-api/">Email
 *     Workers: runtime API</a>
 */
public final class ForwardableEmailMessage<E> {
  private final EmailSource source;
  private final E env;
  private final ExecutionContext execution;

  /** For runtimes; a worker is given one. */
  public ForwardableEmailMessage(EmailSource source, E env, ExecutionContext execution) {
    this.source = source;
    this.env = env;
    this.execution = execution;
  }

  /** The envelope's sender. */
  public String from() {
    return source.from();
  }

  /** The envelope's recipient. */
  public String to() {
    return source.to();
  }

  /** The message's headers, as they came: words beyond ASCII are encoded. */
  public Headers headers() {
    return source.headers();
  }

  /** The message as it came, headers included: a stream of known length, at most 25 MiB. */
  public Body raw() {
    return source.raw();
  }

  /** Refuse it for ever; the sender is told the reason. */
  public void setReject(String reason) {
    source.setReject(reason);
  }

  /** Hand it on, as it is. */
  public String forward(String to) {
    return forward(to, Headers.empty());
  }

  /**
   * Hand it on, with further headers.
   *
   * @param to a verified destination address of the account
   * @param headers only names that begin with {@code X-}
   * @return its Message-ID
   * @throws EmailException if the platform refuses, with its text
   */
  public String forward(String to, Headers headers) {
    return source.forward(to, headers);
  }

  /**
   * Answer the sender, once.
   *
   * @param message MIME with an {@code In-Reply-To} that is the Message-ID of this one
   * @return its Message-ID
   * @throws EmailException if the platform refuses, with its text
   */
  public String reply(EmailMessage message) {
    return source.reply(message);
  }

  /**
   * Answer the sender, once; the platform writes the headers that make it an answer.
   *
   * @param answer without recipients
   * @return its Message-ID
   * @throws EmailException if it names recipients, or the platform refuses it, with its text
   */
  public String reply(ComposedEmail answer) {
    if (!answer.to().isEmpty() || !answer.cc().isEmpty() || !answer.bcc().isEmpty()) {
      throw new EmailException("A reply goes to the sender: name no recipients");
    }
    return source.reply(answer);
  }

  public E env() {
    return env;
  }

  public ExecutionContext execution() {
    return execution;
  }
}
