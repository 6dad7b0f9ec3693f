package dev.samovar.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of one pattern, by method: a handful, so looked through in turn. */
final class MethodTable<E> {
  private final List<Target<E>> targets = new ArrayList<>();

  void add(Target<E> target) {
    targets.add(target);
  }

  @Nullable Target<E> find(String method) {
    Target<E> target = exactly(method);
    // RFC 9110 §9.3.2: HEAD is GET without the content.
    if (target == null && method.equals("HEAD")) {
      target = exactly("GET");
    }
    return target == null ? exactly(Route.ANY_METHOD) : target;
  }

  boolean hasAny() {
    return exactly(Route.ANY_METHOD) != null;
  }

  /** Each method but OPTIONS, which every path has. */
  void addMethodsTo(List<String> methods) {
    for (Target<E> target : targets) {
      String method = target.method();
      if (!method.equals("OPTIONS") && !Texts.has(methods, method)) {
        methods.add(method);
      }
    }
  }

  private @Nullable Target<E> exactly(String method) {
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).method().equals(method)) {
        return targets.get(i);
      }
    }
    return null;
  }
}
