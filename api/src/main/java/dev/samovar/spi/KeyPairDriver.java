package dev.samovar.spi;

/** A new pair of keys. */
public record KeyPairDriver(KeyDriver privateKey, KeyDriver publicKey) {}
