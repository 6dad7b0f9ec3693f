package dev.samovar.urlpattern;

import java.util.Map;
import java.util.Optional;

/**
 * How a URL fits a pattern.
 *
 * @param groups by part, by name; groups without one are named {@code 0}, {@code 1}, …; one that
 *     stands for nothing is not in it
 */
public record UrlMatch(Map<UrlPart, Map<String, String>> groups) {

  /** A group of the path. */
  public Optional<String> path(String group) {
    return group(UrlPart.PATHNAME, group);
  }

  public Optional<String> group(UrlPart part, String group) {
    return Optional.ofNullable(groups.getOrDefault(part, Map.of()).get(group));
  }
}
