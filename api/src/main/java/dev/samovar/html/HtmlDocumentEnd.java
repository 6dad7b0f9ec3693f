package dev.samovar.html;

/** The place behind all of a document. */
public interface HtmlDocumentEnd {

  /** Put something at the end of the document; its body must be in memory. */
  void append(HtmlContent content);
}
