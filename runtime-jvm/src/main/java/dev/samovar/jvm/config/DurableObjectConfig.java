package dev.samovar.jvm.config;

/**
 * A binding to the Durable Objects of a class of this worker.
 *
 * @param hasSqlite whether the migrations give them SQLite storage, not keys and values alone
 */
public record DurableObjectConfig(String className, boolean hasSqlite) {}
