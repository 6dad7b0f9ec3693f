package dev.samovar.routing;

/**
 * A typed key for what a filter, or the router, leaves for handlers: {@code static final
 * Attribute<User> USER = Attribute.named("user")}. Two of the same name are two keys.
 */
public final class Attribute<T> {
  private final String name;

  private Attribute(String name) {
    this.name = name;
  }

  public static <T> Attribute<T> named(String name) {
    return new Attribute<>(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
