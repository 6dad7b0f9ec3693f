package dev.samovar.spi;

import java.util.List;

/**
 * A call of an object's method, on the wire.
 *
 * @param api the name of the interface
 * @param method its name and, in parentheses, the types of its parameters
 * @param arguments each as bytes: JSON, but for a {@code byte[]}
 */
public record ObjectCall(String api, String method, List<byte[]> arguments) {}
