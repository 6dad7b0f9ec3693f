package dev.samovar.worker;

/** The bindings of a worker that has none. */
@Bindings
public interface NoBindings {}
