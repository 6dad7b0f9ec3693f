package dev.samovar.html;

/** A chunk of a text: where the platform has cut the stream. */
public interface HtmlText {

  /** As it stands in the document, with its character references. */
  String text();

  /** Whether the text ends with this chunk, which is then often empty. */
  boolean isLastInTextNode();

  void before(HtmlContent content);

  void after(HtmlContent content);

  void replace(HtmlContent content);

  void remove();

  boolean isRemoved();
}
