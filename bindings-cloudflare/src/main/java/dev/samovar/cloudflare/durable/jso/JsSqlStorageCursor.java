package dev.samovar.cloudflare.durable.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** SqlStorageCursor — workerd types/generated-snapshot/index.d.ts */
public interface JsSqlStorageCursor extends JSObject {

  /** An iterator of arrays. */
  JSObject raw();

  /** An array of texts. */
  @JSProperty
  JSObject getColumnNames();

  @JSProperty
  double getRowsRead();

  @JSProperty
  double getRowsWritten();
}
