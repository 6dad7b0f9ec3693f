package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.Dice;

/** A kind of body: it gives a draft its bytes and their headers. */
@FunctionalInterface
public interface Content {

  void fill(Draft draft, Given given, Dice dice);

  static Content none() {
    return (draft, given, dice) -> {};
  }

  /**
   * JSON.
   *
   * @param template with a place {@code {name}} for each value
   */
  static Content json(Value json) {
    return (draft, given, dice) ->
        draft.withBody("application/json", Draft.utf8(json.draw(given, dice)));
  }

  static Content text(Value text) {
    return (draft, given, dice) ->
        draft.withBody("text/plain; charset=utf-8", Draft.utf8(text.draw(given, dice)));
  }

  /** Bytes that begin with the signature, such as those of an image. */
  static Content bytes(String mediaType, String signature, int most) {
    return (draft, given, dice) -> {
      byte[] bytes = dice.bytes(signature.length() + dice.below(most));
      for (int i = 0; i < signature.length(); i++) {
        bytes[i] = (byte) signature.charAt(i);
      }
      draft.withBody(mediaType, bytes);
    };
  }

  /** One field of a form, as multipart or as a query is written. */
  static Content field(String name, Value value) {
    return (draft, given, dice) -> {
      String text = value.draw(given, dice);
      if (dice.percent(50)) {
        draft.withBody("application/x-www-form-urlencoded", Draft.utf8(name + "=" + text));
      } else {
        draft.withBody(
            "multipart/form-data; boundary=----fuzz",
            Draft.utf8(Multipart.field("----fuzz", name, text) + Multipart.end("----fuzz")));
      }
    };
  }

  /** A multipart form with one file. */
  static Content file(String name) {
    return (draft, given, dice) -> {
      String content = "content " + dice.below(50);
      draft.withBody(
          "multipart/form-data; boundary=----fuzz",
          Draft.utf8(
              Multipart.file("----fuzz", name, "a.txt", content) + Multipart.end("----fuzz")));
    };
  }
}
