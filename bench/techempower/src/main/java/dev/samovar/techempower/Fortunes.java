package dev.samovar.techempower;

import dev.samovar.d1.D1Database;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The page of fortunes, sorted by message. */
final class Fortunes {

  private Fortunes() {}

  static String page(D1Database db) {
    List<Fortune> fortunes =
        new ArrayList<>(db.prepare("SELECT id, message FROM fortune").list(Fortune.class));
    fortunes.add(new Fortune(0, "Additional fortune added at request time."));
    fortunes.sort(Comparator.comparing(Fortune::message));
    StringBuilder page = new StringBuilder(2048);
    page.append("<!DOCTYPE html><html><head><title>Fortunes</title></head><body><table>");
    page.append("<tr><th>id</th><th>message</th></tr>");
    for (Fortune fortune : fortunes) {
      page.append("<tr><td>").append(fortune.id()).append("</td><td>");
      escape(page, fortune.message());
      page.append("</td></tr>");
    }
    return page.append("</table></body></html>").toString();
  }

  private static void escape(StringBuilder page, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '&' -> page.append("&amp;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(c);
      }
    }
  }
}
