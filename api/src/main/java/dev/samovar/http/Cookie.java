package dev.samovar.http;

/** A cookie as a client sends it; quotation marks around the value are part of it. */
public record Cookie(String name, String value) {

  /** The name only: the value may be a session. */
  @Override
  public String toString() {
    return "Cookie[" + name + "]";
  }
}
