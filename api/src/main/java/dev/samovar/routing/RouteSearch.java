package dev.samovar.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One look for the most specific route, going back where a branch ends nowhere.
 *
 * <p>A node stands for one way through the segments, so each is visited once at most: the table's
 * size is the bound, whatever the path.
 */
final class RouteSearch<E> {
  private final String method;
  private final String path;
  private final List<String> values = new ArrayList<>(4);
  private final List<String> methods = new ArrayList<>(0);
  private @Nullable Target<E> found;

  /**
   * @param path in normal form
   */
  RouteSearch(String method, String path) {
    this.method = method;
    this.path = path;
  }

  void run(RouteNode<E> root) {
    if (path.startsWith("/")) {
      search(root, 1);
    }
  }

  @Nullable Target<E> found() {
    return found;
  }

  /** The values of the found route's names, not decoded. */
  List<String> values() {
    return values;
  }

  /**
   * The methods of all routes that match the path, when none matches the method; those of the most
   * specific pattern first. OPTIONS is not among them: a route for it makes no path known that
   * otherwise is not.
   */
  List<String> methods() {
    return methods;
  }

  private boolean search(RouteNode<E> node, int start) {
    int slash = path.indexOf('/', start);
    int end = slash < 0 ? path.length() : slash;
    String segment = path.substring(start, end);
    return literal(node, segment, end) || named(node, segment, end) || rest(node, start);
  }

  private boolean literal(RouteNode<E> node, String segment, int end) {
    if (!node.hasLiterals()) {
      return false;
    }
    RouteNode<E> child = node.literal(segment);
    return child != null && follow(child, end);
  }

  private boolean named(RouteNode<E> node, String segment, int end) {
    for (RouteNode.Branch<E> branch : node.named()) {
      int skipped = branch.literal().length();
      if (segment.length() > skipped && segment.startsWith(branch.literal())) {
        values.add(segment.substring(skipped));
        if (follow(branch.node(), end)) {
          return true;
        }
        values.remove(values.size() - 1);
      }
    }
    return false;
  }

  private boolean rest(RouteNode<E> node, int start) {
    for (RouteNode.Branch<E> branch : node.rest()) {
      int from = start + branch.literal().length();
      // A rest is one segment at least; a literal before it is a segment already.
      boolean fits = from > start ? from <= path.length() : from < path.length();
      if (fits && path.startsWith(branch.literal(), start)) {
        values.add(path.substring(from));
        if (choose(branch.node())) {
          return true;
        }
        values.remove(values.size() - 1);
      }
    }
    return false;
  }

  private boolean follow(RouteNode<E> child, int end) {
    return end == path.length() ? choose(child) : search(child, end + 1);
  }

  private boolean choose(RouteNode<E> node) {
    found = target(node.methods());
    if (found == null) {
      node.methods().addMethodsTo(methods);
    }
    return found != null;
  }

  /** A more specific path has its own answer to OPTIONS, unless this one takes every method. */
  private @Nullable Target<E> target(MethodTable<E> table) {
    boolean isAnswered = !methods.isEmpty() && method.equals("OPTIONS");
    return isAnswered && !table.hasAny() ? null : table.find(method);
  }
}
