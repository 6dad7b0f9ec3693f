package dev.samovar.testing.wrangler;

/** {@code wrangler dev} runs, and does not answer. */
final class WranglerTimeoutException extends WranglerException {

  WranglerTimeoutException(WranglerException failure) {
    super(failure.getMessage(), failure);
  }
}
