package dev.samovar.d1;

/** A binding. */
public interface D1Database {}
