package dev.samovar.cloudflare.durable.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** SqlStorage — workerd types/generated-snapshot/index.d.ts */
public interface JsSqlStorage extends JSObject {

  @JSProperty
  double getDatabaseSize();
}
