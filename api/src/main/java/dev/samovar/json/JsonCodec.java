package dev.samovar.json;

/** Reads and writes one type; generated for types annotated {@code @CompiledJson}. */
public interface JsonCodec<T> {}
