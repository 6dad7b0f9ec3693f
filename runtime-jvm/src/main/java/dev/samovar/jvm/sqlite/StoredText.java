package dev.samovar.jvm.sqlite;

/** Texts as they are after workerd has stored them. */
public final class StoredText {
  private static final String LONE_SURROGATE = "\uFFFD\uFFFD\uFFFD";

  private StoredText() {}

  /**
   * The text that is read back. workerd encodes a lone surrogate as three bytes, of which each is
   * malformed when it is read, and so becomes U+FFFD; Java would make one {@code ?} of it.
   */
  public static String of(String text) {
    StringBuilder stored = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
      if (Character.isSurrogate(c) && !isPair && stored == null) {
        stored = new StringBuilder(text.substring(0, i));
      }
      if (stored != null) {
        stored.append(Character.isSurrogate(c) && !isPair ? LONE_SURROGATE : String.valueOf(c));
      }
      if (isPair) {
        i++;
        if (stored != null) {
          stored.append(text.charAt(i));
        }
      }
    }
    return stored == null ? text : stored.toString();
  }
}
