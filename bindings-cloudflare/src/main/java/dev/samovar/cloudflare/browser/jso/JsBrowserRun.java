package dev.samovar.cloudflare.browser.jso;

import org.teavm.jso.JSObject;

/** BrowserRun — workerd types/generated-snapshot/index.d.ts */
public interface JsBrowserRun extends JSObject {

  /** A promise of a {@code Response}. */
  JSObject quickAction(String action, JSObject options);

  /** A promise of {@code BrowserRunAcquireResult}. */
  JSObject acquire(JSObject options);

  /** A promise of an array of {@code BrowserRunSession}. */
  JSObject listSessions();

  /** A promise of {@code BrowserRunConnection}. */
  JSObject connectSession(String sessionId);

  /** A promise of {@code BrowserRunCloseSessionResult}. */
  JSObject closeSession(String sessionId);
}
