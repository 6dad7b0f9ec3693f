package dev.samovar.html;

/** The end tag of an element. */
public interface HtmlEndTag {

  String name();

  void setName(String name);

  void before(HtmlContent content);

  void after(HtmlContent content);

  /** Take the tag out, and nothing else. */
  void remove();
}
