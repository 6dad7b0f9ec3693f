package dev.samovar.jvm.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns of paths in which {@code *} stands for any text, slashes included. */
final class PathGlob {
  private PathGlob() {}

  static Pattern compile(String glob) {
    List<String> parts = new ArrayList<>();
    for (String part : glob.split("\\*", -1)) {
      parts.add(Pattern.quote(part));
    }
    return Pattern.compile(String.join(".*", parts), Pattern.DOTALL);
  }
}
