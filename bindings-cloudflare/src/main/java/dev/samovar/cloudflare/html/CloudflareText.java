package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsText;
import dev.samovar.html.HtmlContent;
import dev.samovar.html.HtmlText;

/** A text of the platform's parser. */
record CloudflareText(JsText js) implements HtmlText {

  @Override
  public String text() {
    return js.getText();
  }

  @Override
  public boolean isLastInTextNode() {
    return js.isLastInTextNode();
  }

  @Override
  public void before(HtmlContent content) {
    HtmlEdits.put(content, js::before);
  }

  @Override
  public void after(HtmlContent content) {
    HtmlEdits.put(content, js::after);
  }

  @Override
  public void replace(HtmlContent content) {
    HtmlEdits.put(content, js::replace);
  }

  @Override
  public void remove() {
    js.remove();
  }

  @Override
  public boolean isRemoved() {
    return js.isRemoved();
  }
}
