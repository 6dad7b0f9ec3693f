package dev.samovar.durable;

/**
 * Where an object must run and store.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/reference/data-location/">Durable
 *     Objects: data location</a>
 */
public enum Jurisdiction {
  EU("eu"),
  US("us"),
  FEDRAMP("fedramp"),
  FEDRAMP_HIGH("fedramp-high");

  private final String code;

  Jurisdiction(String code) {
    this.code = code;
  }

  /** As Cloudflare writes it. */
  public String code() {
    return code;
  }
}
