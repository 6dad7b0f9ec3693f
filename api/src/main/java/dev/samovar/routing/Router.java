package dev.samovar.routing;

/** The routes of a worker. */
public final class Router<E> {}
