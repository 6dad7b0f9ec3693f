package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsComment;
import dev.samovar.html.HtmlComment;
import dev.samovar.html.HtmlContent;

/** A comment of the platform's parser. */
record CloudflareComment(JsComment js) implements HtmlComment {

  @Override
  public String text() {
    return js.getText();
  }

  @Override
  public void setText(String text) {
    HtmlEdits.run(() -> js.setText(text));
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
