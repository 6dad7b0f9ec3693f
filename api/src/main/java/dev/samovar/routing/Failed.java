package dev.samovar.routing;

import dev.samovar.http.Response;

/** A failure in the place of a handler: the filters run around it. */
record Failed<E>(Throwable thrown) implements Next<E> {

  @Override
  public Response handle(Context<E> c) {
    return c.failed(thrown);
  }
}
