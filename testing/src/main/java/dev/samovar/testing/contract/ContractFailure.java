package dev.samovar.testing.contract;

import org.jspecify.annotations.Nullable;

/** A comparison that did not hold; the message names it, the value expected and the value found. */
public final class ContractFailure extends RuntimeException {

  public ContractFailure(String comparison, String expected, String found) {
    this(comparison, expected, found, null);
  }

  public ContractFailure(
      String comparison, String expected, String found, @Nullable Throwable cause) {
    super(comparison + ": expected <" + expected + ">, found <" + found + ">", cause);
  }
}
