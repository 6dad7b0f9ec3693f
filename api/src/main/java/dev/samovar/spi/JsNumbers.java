package dev.samovar.spi;

import dev.samovar.queue.QueueException;

/**
 * Whether JavaScript can hold the numbers of a JSON document: the platform reads what it is to
 * send, and would change others without a word.
 */
final class JsNumbers {
  private static final int MAX_DIGITS = 17;
  private static final String MAX_SAFE = "9007199254740991";

  private JsNumbers() {}

  /**
   * @param json well-formed
   */
  static void check(byte[] json) {
    int at = 0;
    while (at < json.length) {
      byte each = json[at];
      if (each == '"') {
        at = endOfText(json, at + 1);
      } else if (isDigit(each)) {
        at = checkNumber(json, at);
      } else {
        at++;
      }
    }
  }

  private static int endOfText(byte[] json, int from) {
    int at = from;
    while (json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return at + 1;
  }

  private static int checkNumber(byte[] json, int from) {
    int at = from;
    int digits = 0;
    boolean isWhole = true;
    boolean isExponent = false;
    while (at < json.length && isOfNumber(json[at])) {
      isWhole &= isDigit(json[at]);
      isExponent |= (json[at] | 0x20) == 'e';
      if (isDigit(json[at]) && !isExponent && (digits > 0 || json[at] != '0')) {
        digits++;
      }
      at++;
    }
    boolean fits =
        isWhole
            ? digits < MAX_SAFE.length()
                || digits == MAX_SAFE.length() && isAtMostSafe(json, at - digits)
            : digits <= MAX_DIGITS;
    if (!fits) {
      throw new QueueException(
          "The message has a number that JavaScript cannot hold, at byte "
              + from
              + " of its JSON. Send it with QueueContentType.TEXT, or make the number a text.");
    }
    return at;
  }

  private static boolean isAtMostSafe(byte[] json, int from) {
    for (int i = 0; i < MAX_SAFE.length(); i++) {
      int difference = json[from + i] - MAX_SAFE.charAt(i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return true;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }

  private static boolean isOfNumber(byte character) {
    int letter = character | 0x20;
    return isDigit(character)
        || character == '.'
        || character == '+'
        || character == '-'
        || letter == 'e';
  }
}
