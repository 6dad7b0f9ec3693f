package dev.samovar.routing;

/**
 * A filter that lets pages of known origins only open WebSockets: of any site a browser sends the
 * user's cookies along.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-10.2">RFC 6455 §10.2: origin
 *     considerations</a>
 */
public final class WebSocketOrigins {
  private WebSocketOrigins() {}

  /**
   * 403 for a WebSocket from a page of another origin. Requests without {@code Origin}, which come
   * from no page, and requests for no WebSocket are let through.
   *
   * @param others origins beside the worker's own host, such as {@code https://app.example.com}
   */
  public static <E> Filter<E> allow(String... others) {
    return (c, next) -> {
      if (c.request().header("Upgrade").isPresent()) {
        c.request().requireOrigin(others);
      }
      return next.handle(c);
    };
  }
}
