package dev.samovar.jvm.durable;

import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.WebSocketRequestResponsePair;
import dev.samovar.http.PushedBody;
import dev.samovar.spi.ContainerDriver;
import dev.samovar.spi.ObjectStateDriver;
import dev.samovar.spi.ObjectStorageDriver;
import dev.samovar.websocket.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an object's constructor gets. */
final class HostedState implements ObjectStateDriver {

  private final HostedObject object;
  private long socketEventTimeout;

  HostedState(HostedObject object) {
    this.object = object;
  }

  @Override
  public DurableObjectId id() {
    return object.id();
  }

  @Override
  public ObjectStorageDriver storage() {
    return new StoreStorage(object);
  }

  @Override
  public <T> T blockConcurrencyWhile(Supplier<T> work) {
    try {
      return object.keep(work);
    } catch (RuntimeException e) {
      throw new ObjectReset(e.toString());
    }
  }

  @Override
  public void waitUntil(Runnable work) {
    object.later(work);
  }

  @Override
  public PushedBody pushedBody(byte[] idle, Duration interval) {
    object.hold();
    QueuedBody body = new QueuedBody(idle, interval, object::inBackground);
    body.onClose(object::release);
    return body;
  }

  @Override
  public AcceptedWebSocket acceptWebSocket(List<String> tags) {
    return object.sockets().accept(tags);
  }

  @Override
  public List<WebSocket> webSockets(String tag) {
    return object.sockets().all(tag);
  }

  @Override
  public void setAutoResponse(WebSocketRequestResponsePair pair) {
    object.sockets().autoResponse(pair);
  }

  @Override
  public void clearAutoResponse() {
    object.sockets().autoResponse(null);
  }

  @Override
  public Optional<WebSocketRequestResponsePair> autoResponse() {
    return Optional.ofNullable(object.sockets().autoResponse());
  }

  @Override
  public void setSocketEventTimeout(long millis) {
    socketEventTimeout = millis;
  }

  @Override
  public long socketEventTimeout() {
    return socketEventTimeout;
  }

  @Override
  public @Nullable ContainerDriver container() {
    return null;
  }

  @Override
  public void abort(String reason) {
    throw new ObjectReset(reason);
  }
}
