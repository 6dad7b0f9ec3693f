package dev.samovar.processor;

/**
 * Where an element is written.
 *
 * @param source package path and file name, as {@code com/acme/Horatio.java}
 * @param line from 1
 */
public record Position(String source, long line) {}
