package dev.samovar.html;

/** A comment. */
public interface HtmlComment {

  String text();

  /**
   * @throws HtmlRewriterException if it would end the comment
   */
  void setText(String text);

  void before(HtmlContent content);

  void after(HtmlContent content);

  void replace(HtmlContent content);

  void remove();

  boolean isRemoved();
}
