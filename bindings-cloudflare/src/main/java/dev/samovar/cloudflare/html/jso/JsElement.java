package dev.samovar.cloudflare.html.jso;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Element — workerd types/generated-snapshot/index.d.ts */
public interface JsElement extends JSObject {

  @JSProperty
  String getTagName();

  @JSProperty
  void setTagName(String name);

  @JSProperty
  boolean isRemoved();

  /** An iterator of arrays of name and value. */
  @JSProperty
  JSObject getAttributes();

  /** JS {@code null} if there is none. */
  @Nullable String getAttribute(String name);

  boolean hasAttribute(String name);

  void setAttribute(String name, String value);

  void removeAttribute(String name);

  void before(JSObject content, JSObject options);

  void after(JSObject content, JSObject options);

  void prepend(JSObject content, JSObject options);

  void append(JSObject content, JSObject options);

  void replace(JSObject content, JSObject options);

  void setInnerContent(JSObject content, JSObject options);

  void remove();

  void removeAndKeepContent();

  void onEndTag(JSObject handler);
}
