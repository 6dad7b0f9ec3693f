package dev.samovar.validation;

/** The part of a request that a value came in. */
public enum Location {
  BODY("body"),
  QUERY("query"),
  PATH("path"),
  HEADER("header"),
  COOKIE("cookie"),
  FORM("form");

  private final String text;

  Location(String text) {
    this.text = text;
  }

  /** The location in error answers: {@code query}. */
  public String text() {
    return text;
  }
}
