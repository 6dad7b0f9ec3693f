package dev.samovar.room;

import dev.samovar.json.Json;
import dev.samovar.json.JsonException;
import dev.samovar.json.JsonType;
import dev.samovar.spi.Utf8;
import dev.samovar.validation.ValidationException;
import dev.samovar.websocket.WebSocketClose;

/** Texts of clients, whom nobody trusts, into messages. */
record MessageReader<M>(JsonType<M> type) {

  /**
   * @throws BadMessageException if it is none
   */
  M read(String text, int mostBytes) {
    int bytes = text.length() > mostBytes ? text.length() : Utf8.encodedLength(text);
    if (bytes > mostBytes) {
      throw new BadMessageException(
          WebSocketClose.MESSAGE_TOO_BIG, "A message has at most " + mostBytes + " bytes");
    }
    try {
      return Json.read(text, type);
    } catch (JsonException e) {
      throw new BadMessageException(WebSocketClose.INVALID_PAYLOAD, e.getMessage(), e);
    } catch (ValidationException e) {
      throw new BadMessageException(WebSocketClose.POLICY_VIOLATION, e.getMessage(), e);
    }
  }
}
