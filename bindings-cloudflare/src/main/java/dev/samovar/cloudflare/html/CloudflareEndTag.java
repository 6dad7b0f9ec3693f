package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsEndTag;
import dev.samovar.html.HtmlContent;
import dev.samovar.html.HtmlEndTag;

/** An end tag of the platform's parser. */
record CloudflareEndTag(JsEndTag js) implements HtmlEndTag {

  @Override
  public String name() {
    return js.getName();
  }

  @Override
  public void setName(String name) {
    HtmlEdits.run(() -> js.setName(name));
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
  public void remove() {
    js.remove();
  }
}
