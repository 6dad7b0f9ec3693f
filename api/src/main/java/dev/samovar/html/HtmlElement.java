package dev.samovar.html;

import java.util.Map;
import java.util.Optional;

/** An element whose start tag has come; its content has not. */
public interface HtmlElement {

  /** In lower case. */
  String tagName();

  void setTagName(String name);

  /** {@code http://www.w3.org/1999/xhtml}, or that of SVG or MathML. */
  String namespaceUri();

  /** In the order of the tag. */
  Map<String, String> attributes();

  Optional<String> attribute(String name);

  boolean hasAttribute(String name);

  /** The value is escaped. */
  void setAttribute(String name, String value);

  void removeAttribute(String name);

  /** Put something in front of the start tag. */
  void before(HtmlContent content);

  /** Put something behind the end tag. */
  void after(HtmlContent content);

  /** Put something right behind the start tag. */
  void prepend(HtmlContent content);

  /** Put something right in front of the end tag. */
  void append(HtmlContent content);

  /** Put something in the place of the element and its content. */
  void replace(HtmlContent content);

  /** Put something in the place of its content. */
  void setInnerContent(HtmlContent content);

  void remove();

  void removeAndKeepContent();

  boolean isRemoved();

  /**
   * Have a handler called for its end tag.
   *
   * @throws HtmlRewriterException if the element can have none
   */
  void onEndTag(HtmlHandler<HtmlEndTag> handler);
}
