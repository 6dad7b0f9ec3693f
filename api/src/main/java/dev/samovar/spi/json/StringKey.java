package dev.samovar.spi.json;

/** Any name. */
public final class StringKey implements JsonKey<String> {

  public static final StringKey INSTANCE = new StringKey();

  private StringKey() {}

  @Override
  public String read(String name) {
    return name;
  }

  @Override
  public String write(String key) {
    return key;
  }

  @Override
  public String expected() {
    return "text";
  }
}
