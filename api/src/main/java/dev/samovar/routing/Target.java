package dev.samovar.routing;

/** A route with the filters of its groups around it. */
record Target<E>(Route<E> route, Next<E> pipeline, boolean mayWait) {

  String method() {
    return route.method();
  }
}
