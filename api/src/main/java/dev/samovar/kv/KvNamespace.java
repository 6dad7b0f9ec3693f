package dev.samovar.kv;

/** A binding. */
public interface KvNamespace {}
