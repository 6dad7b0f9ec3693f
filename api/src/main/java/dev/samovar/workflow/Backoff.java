package dev.samovar.workflow;

import java.util.Locale;

/** How the delay between the attempts of a step grows. */
public enum Backoff {
  CONSTANT,
  LINEAR,
  EXPONENTIAL;

  /** Cloudflare's word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
