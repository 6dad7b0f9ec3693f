package dev.samovar.spi;

import dev.samovar.http.Response;

/** Browser Run, with JSON for what the binding takes and gives. */
public interface BrowserDriver {

  Response quickAction(String action, byte[] options);

  byte[] acquire(byte[] options);

  byte[] listSessions();

  void closeSession(String sessionId);

  /** What a WebSocket is opened with. */
  FetchDriver connect(String sessionId);
}
