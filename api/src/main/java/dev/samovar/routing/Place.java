package dev.samovar.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The group that a request belongs to where no route matches it, with the values of the names that
 * its path has there.
 */
record Place<E>(RouteGroup<E> group, PathPattern pattern, List<String> values) {

  /** A prefix above the path; null if it is not. */
  static <E> @Nullable Place<E> below(RouteGroup<E> group, PathPattern prefix, String path) {
    List<String> values = prefix.valuesOfPrefix(path);
    return values == null ? null : new Place<>(group, prefix, values);
  }

  static <E> Place<E> of(Target<E> target, List<String> values) {
    return new Place<>(target.route().group(), target.route().pattern(), List.copyOf(values));
  }
}
