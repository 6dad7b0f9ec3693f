package dev.samovar.sql;

/** One row of a result. */
public final class Row {}
