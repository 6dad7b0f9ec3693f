package dev.samovar.cloudflare.hyperdrive.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Hyperdrive */
public interface JsHyperdrive extends JSObject {

  @JSProperty
  String getConnectionString();

  @JSProperty
  String getHost();

  @JSProperty
  int getPort();

  @JSProperty
  String getUser();

  @JSProperty
  String getPassword();

  @JSProperty
  String getDatabase();
}
