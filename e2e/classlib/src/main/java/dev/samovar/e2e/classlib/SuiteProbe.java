package dev.samovar.e2e.classlib;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.validation.ValidationException;

/** Documents given from outside, each as {@code name hex}: what becomes of them. */
final class SuiteProbe {

  private SuiteProbe() {}

  static void run(Rows rows, String[] documents) {
    rows.category("suite");
    for (String document : documents) {
      int space = document.indexOf(' ');
      rows.row(document.substring(0, space) + ' ' + verdict(bytes(document, space + 1)));
    }
  }

  private static String verdict(byte[] json) {
    try {
      return "accepted " + TextProbe.hash(Json.write(Json.read(json, JsonType.any())));
    } catch (JsonException | ValidationException e) {
      return "refused " + e.getMessage();
    }
  }

  private static byte[] bytes(String hex, int from) {
    byte[] bytes = new byte[(hex.length() - from) / 2];
    for (int i = 0; i < bytes.length; i++) {
      int at = from + 2 * i;
      bytes[i] =
          (byte)
              (Character.digit(hex.charAt(at), 16) << 4 | Character.digit(hex.charAt(at + 1), 16));
    }
    return bytes;
  }
}
