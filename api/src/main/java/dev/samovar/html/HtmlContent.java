package dev.samovar.html;

import dev.samovar.http.Body;

/**
 * What is put into a document: text, or HTML that is trusted.
 *
 * @param isHtml whether it goes in as it is; otherwise {@code <}, {@code >} and {@code &} are
 *     escaped
 */
public record HtmlContent(Body body, boolean isHtml) {

  /** Shows as it is written: what users have typed, say. */
  public static HtmlContent text(String text) {
    return new HtmlContent(Body.of(text), false);
  }

  /** Goes in as it is. Anything in it that a user has typed must have been escaped. */
  public static HtmlContent html(String html) {
    return new HtmlContent(Body.of(html), true);
  }

  /**
   * A stream of UTF-8 that goes in as it is, without coming into memory: another answer's body,
   * say.
   */
  public static HtmlContent html(Body html) {
    return new HtmlContent(html, true);
  }
}
