package dev.samovar.spi;

import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.WebSocketRequestResponsePair;
import dev.samovar.http.PushedBody;
import dev.samovar.websocket.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An object's state as its runtime has it. */
public interface ObjectStateDriver {

  DurableObjectId id();

  ObjectStorageDriver storage();

  <T> T blockConcurrencyWhile(Supplier<T> work);

  void waitUntil(Runnable work);

  PushedBody pushedBody(byte[] idle, Duration interval);

  AcceptedWebSocket acceptWebSocket(List<String> tags);

  /** Those with a tag; all for an empty one. */
  List<WebSocket> webSockets(String tag);

  void setAutoResponse(WebSocketRequestResponsePair pair);

  void clearAutoResponse();

  Optional<WebSocketRequestResponsePair> autoResponse();

  /** 0 for none. */
  void setSocketEventTimeout(long millis);

  /** 0 for none. */
  long socketEventTimeout();

  /** Null where the object's class has none. */
  @Nullable ContainerDriver container();

  /** Does not return. */
  void abort(String reason);
}
