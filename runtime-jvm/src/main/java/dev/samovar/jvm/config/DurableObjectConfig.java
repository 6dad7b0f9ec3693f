package dev.samovar.jvm.config;

import java.util.Optional;

/**
 * A binding to the Durable Objects of a class.
 *
 * @param hasSqlite whether the migrations give them SQLite storage, not keys and values alone
 * @param script the worker whose class it is; empty for this one
 */
public record DurableObjectConfig(String className, boolean hasSqlite, Optional<String> script) {}
