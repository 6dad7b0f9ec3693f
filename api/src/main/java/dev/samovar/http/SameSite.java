package dev.samovar.http;

/** Whether a cookie goes along with requests that another site started. */
public enum SameSite {
  STRICT("Strict"),
  LAX("Lax"),
  NONE("None");

  private final String attribute;

  SameSite(String attribute) {
    this.attribute = attribute;
  }

  String attribute() {
    return attribute;
  }
}
