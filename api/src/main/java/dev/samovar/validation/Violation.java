package dev.samovar.validation;

/**
 * One value that breaks a rule.
 *
 * @param pointer where, as a JSON pointer (RFC 6901): {@code /tags/2/name}; empty for the whole
 * @param message what is expected, for the client to read; never the value itself
 */
public record Violation(String pointer, String message) {}
