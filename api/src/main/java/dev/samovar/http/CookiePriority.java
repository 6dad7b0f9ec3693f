package dev.samovar.http;

/**
 * Which cookies a browser drops last when a site has too many; Chrome knows it.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-west-cookie-priority-00">Cookie
 *     priority</a>
 */
public enum CookiePriority {
  LOW("Low"),
  MEDIUM("Medium"),
  HIGH("High");

  private final String attribute;

  CookiePriority(String attribute) {
    this.attribute = attribute;
  }

  String attribute() {
    return attribute;
  }
}
