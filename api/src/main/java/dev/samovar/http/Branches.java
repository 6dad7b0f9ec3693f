package dev.samovar.http;

/**
 * Two in place of one, with the same content.
 *
 * @param second what of its stream the other has read already is kept in memory for it
 */
public record Branches<T>(T first, T second) {}
