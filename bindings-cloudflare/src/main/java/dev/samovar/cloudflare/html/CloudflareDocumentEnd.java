package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsDocumentEnd;
import dev.samovar.html.HtmlContent;
import dev.samovar.html.HtmlDocumentEnd;

/** The end of the platform's parser. */
record CloudflareDocumentEnd(JsDocumentEnd js) implements HtmlDocumentEnd {

  @Override
  public void append(HtmlContent content) {
    HtmlEdits.put(content, js::append);
  }
}
