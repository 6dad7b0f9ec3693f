package dev.samovar.testing.contract;

/** A column that is an enum. */
public enum Mood {
  GOOD,
  BAD
}
