package dev.samovar.routing;

import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A filter that lets scripts of other origins read the answers.
 *
 * <p>Use it on the router or on a group: it answers the preflights of its routes, and errors carry
 * its headers too.
 *
 * @param origins exact, such as {@code https://example.com}; or {@code *} alone
 * @param methods that a preflight allows
 * @param headers that a preflight allows; empty allows what was asked for
 * @param exposed headers that scripts may read beside the simple ones
 * @param credentials whether cookies go along; not with {@code *}
 * @param maxAgeSeconds how long a browser keeps a preflight's answer
 * @param matching allows origins beside those by name; null for none
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch: CORS protocol</a>
 */
public record Cors(
    List<String> origins,
    List<String> methods,
    List<String> headers,
    List<String> exposed,
    boolean credentials,
    int maxAgeSeconds,
    @Nullable Predicate<String> matching) {

  public Cors {
    if (credentials && origins.contains("*")) {
      throw new IllegalArgumentException("CORS: credentials need origins by name, not '*'");
    }
    origins = List.copyOf(origins);
    methods = List.copyOf(methods);
    headers = List.copyOf(headers);
    exposed = List.copyOf(exposed);
  }

  /** The usual methods, any header, no credentials, preflights kept for ten minutes. */
  public static <E> Filter<E> allow(String... origins) {
    return origins(origins).filter();
  }

  /** As {@link #allow}, to be changed further. */
  public static Cors origins(String... origins) {
    List<String> methods = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    return new Cors(List.of(origins), methods, List.of(), List.of(), false, 600, null);
  }

  /**
   * As {@link #origins}, for origins that a predicate allows; they may have credentials. A page
   * without an origin, such as a file, has the origin {@code null}.
   *
   * <p>{@code originsMatching(origin -> true).withCredentials()} lets every site read what its
   * visitors may read here.
   */
  public static Cors originsMatching(Predicate<String> matching) {
    Cors none = origins(new String[0]);
    return new Cors(List.of(), none.methods, List.of(), List.of(), false, 600, matching);
  }

  public Cors withMethods(String... methods) {
    return new Cors(
        origins, List.of(methods), headers, exposed, credentials, maxAgeSeconds, matching);
  }

  public Cors withHeaders(String... headers) {
    return new Cors(
        origins, methods, List.of(headers), exposed, credentials, maxAgeSeconds, matching);
  }

  public Cors withExposed(String... exposed) {
    return new Cors(
        origins, methods, headers, List.of(exposed), credentials, maxAgeSeconds, matching);
  }

  public Cors withCredentials() {
    return new Cors(origins, methods, headers, exposed, true, maxAgeSeconds, matching);
  }

  public Cors withMaxAge(int seconds) {
    return new Cors(origins, methods, headers, exposed, credentials, seconds, matching);
  }

  public <E> Filter<E> filter() {
    return (c, next) -> {
      Request request = c.request();
      Optional<String> origin = request.header("Origin").filter(this::isAllowed);
      if (isPreflight(request)) {
        Response answer = varied(Response.noContent());
        return origin.isPresent() ? preflight(request, answer, origin.get()) : answer;
      }
      Response answer = varied(next.handle(c));
      return origin.isPresent() ? readable(answer, origin.get()) : answer;
    };
  }

  private boolean isAllowed(String origin) {
    return origins.contains("*")
        || origins.contains(origin)
        || matching != null && matching.test(origin);
  }

  private static boolean isPreflight(Request request) {
    return request.method().equals("OPTIONS")
        && request.headers().has("Origin")
        && request.headers().has("Access-Control-Request-Method");
  }

  private Response preflight(Request request, Response answer, String origin) {
    String asked = request.headers().joined("Access-Control-Request-Headers").orElse("");
    String allowed = headers.isEmpty() ? asked : String.join(", ", headers);
    Response permitted =
        permitted(answer, origin)
            .withHeader("Access-Control-Allow-Methods", String.join(", ", methods))
            .withHeader("Access-Control-Max-Age", Integer.toString(maxAgeSeconds));
    return allowed.isEmpty()
        ? permitted
        : permitted.withHeader("Access-Control-Allow-Headers", allowed);
  }

  private Response readable(Response answer, String origin) {
    Response permitted = permitted(answer, origin);
    return exposed.isEmpty()
        ? permitted
        : permitted.withHeader("Access-Control-Expose-Headers", String.join(", ", exposed));
  }

  private Response permitted(Response answer, String origin) {
    String named = origins.contains("*") ? "*" : origin;
    Response permitted = answer.withHeader("Access-Control-Allow-Origin", named);
    return credentials
        ? permitted.withHeader("Access-Control-Allow-Credentials", "true")
        : permitted;
  }

  /** A cache may not give one origin's answer to another. */
  private Response varied(Response answer) {
    return origins.contains("*") ? answer : answer.withAddedHeader("Vary", "Origin");
  }
}
