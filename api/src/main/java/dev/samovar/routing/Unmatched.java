package dev.samovar.routing;

import dev.samovar.http.HttpException;
import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import java.util.ArrayList;
import java.util.List;

/** The answers to requests that no route matches: OPTIONS, 405 and 404. */
final class Unmatched {
  private Unmatched() {}

  /**
   * @param methods of the routes for the path
   */
  static <E> Next<E> answer(Request request, List<String> methods) {
    if (methods.isEmpty()) {
      return new Failed<>(new NotFound("No route matches " + request.path()));
    }
    String allow = allow(methods);
    if (request.method().equals("OPTIONS")) {
      return c -> Response.noContent().withHeader("Allow", allow);
    }
    // RFC 9110 §15.5.6: a 405 must list the methods that would have worked.
    return new Failed<>(
        new HttpException(
                Status.METHOD_NOT_ALLOWED,
                "This path answers " + allow + ", not " + request.method())
            .withHeader("Allow", allow));
  }

  private static String allow(List<String> methods) {
    List<String> all = new ArrayList<>();
    for (String method : methods) {
      addSorted(all, method);
    }
    if (Texts.has(all, "GET")) {
      addSorted(all, "HEAD");
    }
    addSorted(all, "OPTIONS");
    return String.join(", ", all);
  }

  /** A handful of them; a TreeSet would be the only one in most workers. */
  private static void addSorted(List<String> all, String method) {
    int place = 0;
    while (place < all.size() && all.get(place).compareTo(method) < 0) {
      place++;
    }
    if (place == all.size() || !all.get(place).equals(method)) {
      all.add(place, method);
    }
  }
}
