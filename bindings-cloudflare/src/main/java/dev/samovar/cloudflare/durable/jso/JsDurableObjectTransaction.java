package dev.samovar.cloudflare.durable.jso;

import org.teavm.jso.JSObject;

/**
 * DurableObjectTransaction, beside what it has in common with {@link JsDurableObjectStorage} —
 * workerd types/generated-snapshot/index.d.ts
 */
public interface JsDurableObjectTransaction extends JSObject {

  void rollback();
}
