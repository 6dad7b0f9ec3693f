package dev.samovar.worker;

/** A secret's value, which does not show itself: {@link #toString()} is safe to log. */
public record Secret(String name, String value) {

  @Override
  public String toString() {
    return "Secret[" + name + "]";
  }
}
