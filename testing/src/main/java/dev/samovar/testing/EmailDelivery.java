package dev.samovar.testing;

import dev.samovar.http.Headers;
import dev.samovar.jvm.email.SentEmail;
import java.util.List;
import java.util.Optional;

/**
 * What became of an e-mail that a test has delivered.
 *
 * @param rejection the reason, if it was rejected
 */
public record EmailDelivery(
    Optional<String> rejection, List<Forward> forwards, List<SentEmail> replies) {

  /** It was handed on. */
  public record Forward(String to, Headers headers) {}
}
