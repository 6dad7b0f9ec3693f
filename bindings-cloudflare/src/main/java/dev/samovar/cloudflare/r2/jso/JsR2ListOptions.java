package dev.samovar.cloudflare.r2.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** R2ListOptions — @cloudflare/workers-types 5.20261117.1 index.d.ts#L2471 */
public interface JsR2ListOptions extends JSObject {

  @JSProperty
  void setLimit(int limit);

  @JSProperty
  void setPrefix(String prefix);

  @JSProperty
  void setCursor(String cursor);

  @JSProperty
  void setDelimiter(String delimiter);

  @JSProperty
  void setStartAfter(String key);

  /** An array of {@code httpMetadata}, {@code customMetadata}; missing for none. */
  @JSProperty
  void setInclude(JSObject names);
}
