package dev.samovar.cloudflare.vectorize.jso;

import org.teavm.jso.JSObject;

/** Vectorize — workerd types/generated-snapshot/index.d.ts */
public interface JsVectorize extends JSObject {

  /** A promise of {@code VectorizeIndexInfo}. */
  JSObject describe();

  /** A promise of {@code VectorizeMatches}. */
  JSObject query(JSObject vector, JSObject options);

  /** A promise of {@code VectorizeMatches}. */
  JSObject queryById(String id, JSObject options);

  /** A promise of {@code VectorizeAsyncMutation}. */
  JSObject insert(JSObject vectors);

  /** A promise of {@code VectorizeAsyncMutation}. */
  JSObject upsert(JSObject vectors);

  /** A promise of {@code VectorizeAsyncMutation}. */
  JSObject deleteByIds(JSObject ids);

  /** A promise of an array of {@code VectorizeVector}. */
  JSObject getByIds(JSObject ids);
}
