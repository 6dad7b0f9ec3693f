package dev.samovar.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may follow after some segments. */
final class RouteNode<E> {
  private final Map<String, RouteNode<E>> literals = new HashMap<>();
  private final List<Branch<E>> named = new ArrayList<>();
  private final List<Branch<E>> rest = new ArrayList<>();
  private final MethodTable<E> methods = new MethodTable<>();

  /** Children whose segment begins with a literal; the longest first, the empty one last. */
  record Branch<E>(String literal, RouteNode<E> node) {}

  RouteNode<E> child(Segment segment) {
    // A switch over an enum is a class and a table of its own.
    if (segment.kind() == Segment.Kind.LITERAL) {
      return literals.computeIfAbsent(segment.literal(), key -> new RouteNode<>());
    }
    return branch(segment.kind() == Segment.Kind.NAMED ? named : rest, segment.literal());
  }

  private static <E> RouteNode<E> branch(List<Branch<E>> branches, String literal) {
    int place = 0;
    for (Branch<E> branch : branches) {
      if (branch.literal().equals(literal)) {
        return branch.node();
      }
      if (branch.literal().length() > literal.length()) {
        place++;
      }
    }
    Branch<E> added = new Branch<>(literal, new RouteNode<>());
    branches.add(place, added);
    return added.node();
  }

  @Nullable RouteNode<E> literal(String segment) {
    return literals.get(segment);
  }

  boolean hasLiterals() {
    return !literals.isEmpty();
  }

  List<Branch<E>> named() {
    return named;
  }

  List<Branch<E>> rest() {
    return rest;
  }

  MethodTable<E> methods() {
    return methods;
  }
}
