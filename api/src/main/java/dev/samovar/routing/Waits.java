package dev.samovar.routing;

import java.util.List;

/**
 * Whether handlers and filters may wait. On the Wasm target the build knows, by all that they call:
 * what cannot wait needs no stack of its own. Elsewhere nobody looks.
 */
final class Waits {
  private Waits() {}

  /**
   * Whether a handler, or a filter but for what it hands on to, may wait. The build writes another
   * body.
   */
  static boolean mayWait(Object step) {
    return true;
  }

  static boolean anyMayWait(List<? extends Filter<?>> filters) {
    for (Filter<?> filter : filters) {
      if (mayWait(filter)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The route's handler, or a filter of its groups; the router's own are around the whole table.
   */
  static boolean mayWait(Route<?> route) {
    return mayWait(route.handler()) || groupsMayWait(route.group());
  }

  static boolean groupsMayWait(RouteGroup<?> innermost) {
    for (RouteGroup<?> group = innermost; group.parent() != null; group = group.parent()) {
      if (anyMayWait(group.filters())) {
        return true;
      }
    }
    return false;
  }
}
