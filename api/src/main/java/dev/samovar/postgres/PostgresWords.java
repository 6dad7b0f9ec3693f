package dev.samovar.postgres;

import org.jspecify.annotations.Nullable;

/** What of an error may be shown. */
final class PostgresWords {

  private static final int QUOTED_CHARS = 500;

  private PostgresWords() {}

  /** The server quotes the value that a type does not take: {@code … for type uuid: "abc"}. */
  static String withoutValues(String words, @Nullable String[] values) {
    String shown = words;
    for (String value : values) {
      if (value != null) {
        shown = shown.replace('"' + value + '"', "\"…\"");
      }
    }
    return shown;
  }

  static String quoted(String statement) {
    if (statement.isEmpty()) {
      return "";
    }
    if (statement.length() <= QUOTED_CHARS) {
      return " [" + statement + "]";
    }
    return " [" + statement.substring(0, QUOTED_CHARS) + "… " + statement.length() + " chars]";
  }
}
