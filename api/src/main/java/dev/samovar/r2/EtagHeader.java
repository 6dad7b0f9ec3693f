package dev.samovar.r2;

import java.util.ArrayList;
import java.util.List;

/** The etags of an If-Match or If-None-Match header, without quotes and weakness. */
final class EtagHeader {

  private EtagHeader() {}

  static List<String> read(String value) {
    List<String> etags = new ArrayList<>();
    int at = 0;
    while (at < value.length()) {
      char c = value.charAt(at);
      if (c == '*') {
        return List.of("*");
      }
      if (c != '"') {
        at++;
        continue;
      }
      int end = value.indexOf('"', at + 1);
      if (end < 0) {
        break;
      }
      etags.add(value.substring(at + 1, end));
      at = end + 1;
    }
    if (etags.isEmpty()) {
      throw new R2Exception("An If-Match or If-None-Match header holds quoted etags, or *");
    }
    return etags;
  }
}
