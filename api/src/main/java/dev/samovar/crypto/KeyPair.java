package dev.samovar.crypto;

/** A private key and its public one. */
public record KeyPair<S, P>(S privateKey, P publicKey) {}
