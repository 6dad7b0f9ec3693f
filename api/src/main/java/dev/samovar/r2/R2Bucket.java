package dev.samovar.r2;

/** A binding. */
public interface R2Bucket {}
