package dev.samovar.durable;

/**
 * Where an object should be made, if this is its first use; later it changes nothing.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/durable-objects/reference/data-location/#provide-a-location-hint">Durable
 *     Objects: location hints</a>
 */
public enum LocationHint {
  WESTERN_NORTH_AMERICA("wnam"),
  EASTERN_NORTH_AMERICA("enam"),
  SOUTH_AMERICA("sam"),
  WESTERN_EUROPE("weur"),
  EASTERN_EUROPE("eeur"),
  ASIA_PACIFIC("apac"),
  NORTHEAST_ASIA_PACIFIC("apac-ne"),
  SOUTHEAST_ASIA_PACIFIC("apac-se"),
  OCEANIA("oc"),
  AFRICA("afr"),
  MIDDLE_EAST("me");

  private final String code;

  LocationHint(String code) {
    this.code = code;
  }

  /** As Cloudflare writes it. */
  public String code() {
    return code;
  }
}
