package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.interop.Strings;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/**
 * Texts that are answered again and again, such as the constants of a handler, as strings of
 * JavaScript's: a Java text that comes a second time is made one, which is kept. The platform
 * encodes a string of its own for less than it takes bytes.
 */
final class ConstantTexts {

  private static final int MOST_CHARS = 1024;

  /** By length, so that what is made anew for each answer takes a few places only. */
  private static final Place[] PLACES = new Place[32];

  private ConstantTexts() {}

  /** The string of JavaScript's for this very object; null if it is long or has not come before. */
  @SuppressWarnings("StringEquality") // Letters would have to be compared each time.
  static @Nullable JSObject find(String text) {
    if (text.length() > MOST_CHARS) {
      return null;
    }
    int at = text.length() % PLACES.length;
    Place place = PLACES[at];
    if (place == null) {
      place = new Place();
      PLACES[at] = place;
    }
    if (place.last != text) {
      place.last = text;
      place.made = null;
      return null;
    }
    if (place.made == null) {
      place.made = Strings.toJs(text);
    }
    return place.made;
  }

  private static final class Place {
    private @Nullable String last;
    private @Nullable JSObject made;
  }
}
