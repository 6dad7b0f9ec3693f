package dev.samovar.bench;

import dev.samovar.http.Response;

/** An HTML table of 200 rows, each cell escaped. */
final class Page {
  private static final int ROWS = 200;

  private Page() {}

  static Response show() {
    StringBuilder page = new StringBuilder(1 << 15);
    page.append("<!doctype html><title>Tasks</title><table>");
    for (int i = 0; i < ROWS; i++) {
      row(page, i, "Task <" + i + "> & \"others\"", i % 3 == 0);
    }
    return Response.html(page.append("</table>").toString());
  }

  private static void row(StringBuilder page, int id, String title, boolean done) {
    page.append("<tr><td>").append(id).append("</td><td>");
    escape(page, title);
    page.append("</td><td>").append(done ? "done" : "open").append("</td></tr>");
  }

  private static void escape(StringBuilder page, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '&' -> page.append("&amp;");
        case '"' -> page.append("&quot;");
        default -> page.append(c);
      }
    }
  }
}
