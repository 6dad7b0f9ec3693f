package dev.samovar.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Routes under one prefix, within the same filters.
 *
 * <p>A pattern is made of segments: {@code /posts} literally, {@code /{id}} for any one segment
 * that is not empty, {@code /{path...}} at the end for all that is left, one segment or more. A
 * literal may stand before a name: {@code /@{user}}. Literals are written decoded. The most
 * specific pattern wins, segment by segment from the left: literal, then named, then the rest; the
 * order of registration does not matter. Paths are compared in normal form, see {@link
 * dev.samovar.http.UrlPath}. {@code /a} and {@code /a/} are two paths.
 *
 * @param <E> the interface of the worker's bindings
 */
public class RouteGroup<E> {
  private final @Nullable RouteGroup<E> parent;
  private final String prefix;
  private final RouteList<E> routes;
  private final List<Filter<E>> filters = new ArrayList<>();
  private @Nullable Groups<E> groups; // Of the router itself.

  RouteGroup() {
    this.parent = null;
    this.prefix = "";
    this.routes = new RouteList<>();
  }

  private RouteGroup(RouteGroup<E> parent, String prefix) {
    this.parent = parent;
    this.prefix = parent.prefix + prefix;
    this.routes = parent.routes;
  }

  /** GET, and HEAD unless a route claims it. */
  public final RouteGroup<E> get(String pattern, Handler<E> handler) {
    return route("GET", pattern, handler);
  }

  public final RouteGroup<E> post(String pattern, Handler<E> handler) {
    return route("POST", pattern, handler);
  }

  public final RouteGroup<E> put(String pattern, Handler<E> handler) {
    return route("PUT", pattern, handler);
  }

  public final RouteGroup<E> patch(String pattern, Handler<E> handler) {
    return route("PATCH", pattern, handler);
  }

  public final RouteGroup<E> delete(String pattern, Handler<E> handler) {
    return route("DELETE", pattern, handler);
  }

  public final RouteGroup<E> head(String pattern, Handler<E> handler) {
    return route("HEAD", pattern, handler);
  }

  /**
   * OPTIONS. A path without such a route answers 204 with its methods, also where a less specific
   * pattern has one, unless that pattern has {@link #any} too. A route for OPTIONS alone makes no
   * other method a 405.
   */
  public final RouteGroup<E> options(String pattern, Handler<E> handler) {
    return route("OPTIONS", pattern, handler);
  }

  /** Every method that no other route of the same pattern claims. */
  public final RouteGroup<E> any(String pattern, Handler<E> handler) {
    return route(Route.ANY_METHOD, pattern, handler);
  }

  /**
   * @param method any method, in the letter case it is sent in
   * @throws IllegalArgumentException if the pattern is malformed
   * @throws IllegalStateException if another route matches the same requests; it names both
   */
  public final RouteGroup<E> route(String method, String pattern, Handler<E> handler) {
    routes.add(new Route<>(method, PathPattern.parse(joined(pattern)), handler, this));
    return this;
  }

  /**
   * Put filters around each route of this group, wherever it is registered; the first is outermost.
   *
   * <p>They also see requests that no route matches: OPTIONS and 405 for a path of this group's
   * routes, and 404 below its prefix. Of groups with the same prefix the first one with filters
   * sees the 404. The filters of a group without a prefix of its own see a 404 only if they are the
   * router's.
   */
  @SafeVarargs
  public final RouteGroup<E> use(Filter<E>... filters) {
    this.filters.addAll(List.of(filters));
    return this;
  }

  /** Routes under a prefix of their own: {@code group("/admin", admin -> admin.use(…).get(…))}. */
  public final RouteGroup<E> group(String prefix, Routes<E> routes) {
    return mount(prefix, routes);
  }

  /**
   * Routes from elsewhere under a prefix; their pattern {@code /} is the prefix itself.
   *
   * @param prefix beginning with a slash and not ending with one, may have names; or empty
   */
  public final RouteGroup<E> mount(String prefix, Routes<E> routes) {
    if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
      throw new IllegalArgumentException(
          "A prefix begins with '/' and does not end with it, was '" + prefix + "'");
    }
    RouteGroup<E> group = new RouteGroup<>(this, prefix);
    Groups<E> all = allGroups();
    if (!prefix.isEmpty()) {
      all.add(group.prefix, group);
    }
    routes.register(group);
    return this;
  }

  private Groups<E> allGroups() {
    if (parent != null) {
      return parent.allGroups();
    }
    Groups<E> known = groups == null ? new Groups<>() : groups;
    groups = known;
    return known;
  }

  final List<Route<E>> routes() {
    return routes.all();
  }

  /** All groups below the router; null if there are none. */
  final @Nullable GroupLookup<E> groups() {
    return groups;
  }

  final List<Filter<E>> filters() {
    return filters;
  }

  final @Nullable RouteGroup<E> parent() {
    return parent;
  }

  private String joined(String pattern) {
    boolean isPrefixItself = pattern.isEmpty() || pattern.equals("/");
    return isPrefixItself && !prefix.isEmpty() ? prefix : prefix + pattern;
  }
}
