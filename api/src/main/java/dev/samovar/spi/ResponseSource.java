package dev.samovar.spi;

import java.util.Optional;

/** What a runtime knows of a response that it gave, beside status, headers and body. */
public interface ResponseSource {

  /** Where it came from, after redirects; empty if the runtime does not say. */
  String url();

  boolean isRedirected();

  /** What the platform says of it, as JSON. */
  default Optional<String> cf() {
    return Optional.empty();
  }
}
