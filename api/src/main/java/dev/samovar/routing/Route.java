package dev.samovar.routing;

/** One method and pattern, and who answers. */
record Route<E>(String method, PathPattern pattern, Handler<E> handler, RouteGroup<E> group) {
  /** No method is spelt so: it is not a token. */
  static final String ANY_METHOD = "(any)";

  /** Equal for two routes that match the same requests: the pattern without its names. */
  String shape() {
    return method + " " + pattern.shape();
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
