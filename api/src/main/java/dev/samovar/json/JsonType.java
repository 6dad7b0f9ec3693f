package dev.samovar.json;

/**
 * A type to read JSON into, with its type arguments: {@code
 * JsonType.list(JsonType.of(Post.class))}.
 */
public final class JsonType<T> {}
