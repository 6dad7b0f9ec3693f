package dev.samovar.cloudflare.durable.jso;

import org.teavm.jso.JSObject;

/** DurableObjectNamespace — workerd types/generated-snapshot/index.d.ts */
public interface JsDurableObjectNamespace extends JSObject {

  JSObject idFromName(String name);

  JSObject idFromString(String id);

  JSObject newUniqueId();

  JsDurableObjectNamespace jurisdiction(String jurisdiction);
}
