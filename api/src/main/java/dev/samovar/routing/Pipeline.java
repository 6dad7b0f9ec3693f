package dev.samovar.routing;

import dev.samovar.http.Response;
import java.util.List;

/** Filters around a handler, put together once; each step turns what is thrown into its answer. */
final class Pipeline {
  private Pipeline() {}

  /** The handler within the filters of its groups. */
  static <E> Next<E> of(Route<E> route) {
    return within(route.group(), new HandlerStep<>(route.handler()));
  }

  /** Within a group and those around it; the router's own filters are around the whole table. */
  static <E> Next<E> within(RouteGroup<E> innermost, Next<E> answer) {
    Next<E> next = answer;
    for (RouteGroup<E> group = innermost; group != null; group = group.parent()) {
      if (group.parent() != null) {
        next = within(group.filters(), next);
      }
    }
    return next;
  }

  /** Whether {@link #within(RouteGroup, Next)} adds any filter. */
  static boolean hasFilters(RouteGroup<?> innermost) {
    RouteGroup<?> group = innermost;
    while (group.parent() != null && group.filters().isEmpty()) {
      group = group.parent();
    }
    return group.parent() != null;
  }

  static <E> Next<E> within(List<Filter<E>> filters, Next<E> innermost) {
    Next<E> next = innermost;
    for (int i = filters.size() - 1; i >= 0; i--) {
      next = new FilterStep<>(filters.get(i), next);
    }
    return next;
  }

  private record HandlerStep<E>(Handler<E> handler) implements Next<E> {
    @Override
    public Response handle(Context<E> c) {
      try {
        return c.checked(handler.handle(c));
      } catch (Throwable e) {
        return c.failed(e);
      }
    }
  }

  private record FilterStep<E>(Filter<E> filter, Next<E> next) implements Next<E> {
    @Override
    public Response handle(Context<E> c) {
      try {
        return c.checked(filter.filter(c, next));
      } catch (Throwable e) {
        return c.failed(e);
      }
    }
  }
}
