package dev.samovar.cloudflare.html;

import dev.samovar.cloudflare.html.jso.JsElement;
import dev.samovar.cloudflare.html.jso.JsEndTag;
import dev.samovar.cloudflare.interop.WaitingCallback;
import dev.samovar.cloudflare.packet.JsArrays;
import dev.samovar.html.HtmlContent;
import dev.samovar.html.HtmlElement;
import dev.samovar.html.HtmlEndTag;
import dev.samovar.html.HtmlHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.teavm.jso.JSObject;

/** An element of the platform's parser. */
record CloudflareElement(JsElement js) implements HtmlElement {

  @Override
  public String tagName() {
    return js.getTagName();
  }

  @Override
  public void setTagName(String name) {
    HtmlEdits.run(() -> js.setTagName(name));
  }

  @Override
  public String namespaceUri() {
    return ElementScripts.namespaceUri(js);
  }

  @Override
  public Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    JSObject all = ElementScripts.attributes(js);
    for (int i = 0; i < JsArrays.length(all); i += 2) {
      attributes.put(ElementScripts.text(all, i), ElementScripts.text(all, i + 1));
    }
    return attributes;
  }

  @Override
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(js.getAttribute(name));
  }

  @Override
  public boolean hasAttribute(String name) {
    return js.hasAttribute(name);
  }

  @Override
  public void setAttribute(String name, String value) {
    HtmlEdits.run(() -> js.setAttribute(name, value));
  }

  @Override
  public void removeAttribute(String name) {
    js.removeAttribute(name);
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
  public void prepend(HtmlContent content) {
    HtmlEdits.put(content, js::prepend);
  }

  @Override
  public void append(HtmlContent content) {
    HtmlEdits.put(content, js::append);
  }

  @Override
  public void replace(HtmlContent content) {
    HtmlEdits.put(content, js::replace);
  }

  @Override
  public void setInnerContent(HtmlContent content) {
    HtmlEdits.put(content, js::setInnerContent);
  }

  @Override
  public void remove() {
    js.remove();
  }

  @Override
  public void removeAndKeepContent() {
    js.removeAndKeepContent();
  }

  @Override
  public boolean isRemoved() {
    return js.isRemoved();
  }

  @Override
  public void onEndTag(HtmlHandler<HtmlEndTag> handler) {
    JSObject callback =
        WaitingCallback.of(tag -> handler.handle(new CloudflareEndTag((JsEndTag) tag)));
    HtmlEdits.run(() -> js.onEndTag(callback));
  }
}
