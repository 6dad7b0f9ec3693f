package dev.samovar.cloudflare.durable.jso;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** DurableObjectStorage — workerd types/generated-snapshot/index.d.ts */
public interface JsDurableObjectStorage extends JSObject {

  /** Of an array of keys, a promise of a Map. */
  JSObject get(JSObject keys, JSObject options);

  /** A promise of a Map. */
  JSObject list(JSObject options);

  /** Of an object with the values, a promise of nothing. */
  JSObject put(JSObject entries, JSObject options);

  /** Of an array of keys, a promise of how many there were. */
  JSObject delete(JSObject keys, JSObject options);

  JSObject deleteAll(JSObject options);

  /** Of a function that gives a promise, a promise of that one's value. */
  JSObject transaction(JSObject closure);

  /** A promise of milliseconds since 1970, or of null. */
  JSObject getAlarm(JSObject options);

  JSObject setAlarm(double scheduledTime, JSObject options);

  JSObject deleteAlarm(JSObject options);

  JSObject sync();

  /** Throws in an object without SQLite. */
  @JSProperty
  JsSqlStorage getSql();

  /** Throws in an object without SQLite. */
  @JSProperty
  JsSyncKvStorage getKv();

  /** A promise of a text. */
  JSObject getCurrentBookmark();

  /** A promise of a text. */
  JSObject getBookmarkForTime(double timestamp);

  /** A promise of a text. */
  JSObject onNextSessionRestoreBookmark(String bookmark);
}
