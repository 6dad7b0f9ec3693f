package dev.samovar.routing;

import java.util.List;

/** A few texts, looked through one by one. */
final class Texts {
  private Texts() {}

  /**
   * As {@code contains}, which would link the equals of all that stands in any list of the worker.
   */
  static boolean has(List<String> all, String text) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).equals(text)) {
        return true;
      }
    }
    return false;
  }
}
