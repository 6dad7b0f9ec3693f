package dev.samovar.cloudflare.durable;

import dev.samovar.cloudflare.container.CloudflareContainer;
import dev.samovar.cloudflare.durable.jso.JsDurableObjectState;
import dev.samovar.cloudflare.http.JsPushedBody;
import dev.samovar.cloudflare.interop.Fibers;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.WaitingCall;
import dev.samovar.durable.AcceptedWebSocket;
import dev.samovar.durable.DurableObjectId;
import dev.samovar.durable.DurableObjectState;
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
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What the platform gives to an object's constructor. */
public final class ObjectState implements ObjectStateDriver {

  private final JsDurableObjectState state;

  private ObjectState(JsDurableObjectState state) {
    this.state = state;
  }

  public static DurableObjectState of(JSObject state) {
    return new DurableObjectState(new ObjectState((JsDurableObjectState) state));
  }

  @Override
  public DurableObjectId id() {
    return new JsDurableObjectId(state.getId());
  }

  @Override
  public ObjectStorageDriver storage() {
    return new ObjectStorage(state.getStorage());
  }

  @Override
  public <T> T blockConcurrencyWhile(Supplier<T> work) {
    return WaitingCall.of(state::blockConcurrencyWhile, none -> work.get());
  }

  @Override
  public void waitUntil(Runnable work) {
    state.waitUntil(Fibers.start(work));
  }

  @Override
  public PushedBody pushedBody(byte[] idle, Duration interval) {
    return new JsPushedBody(idle, interval);
  }

  @Override
  public AcceptedWebSocket acceptWebSocket(List<String> tags) {
    return ObjectSockets.accept(state, tags);
  }

  @Override
  public List<WebSocket> webSockets(String tag) {
    return ObjectSockets.all(state, tag);
  }

  @Override
  public void setAutoResponse(WebSocketRequestResponsePair pair) {
    ObjectSockets.setAutoResponse(state, pair);
  }

  @Override
  public void clearAutoResponse() {
    ObjectSockets.clearAutoResponse(state);
  }

  @Override
  public Optional<WebSocketRequestResponsePair> autoResponse() {
    return ObjectSockets.autoResponse(state);
  }

  @Override
  public void setSocketEventTimeout(long millis) {
    ObjectSockets.setEventTimeout(state, millis);
  }

  @Override
  public long socketEventTimeout() {
    return (long) ObjectSockets.eventTimeout(state);
  }

  /**
   * The platform ends what runs where abort is called, without a {@code finally}: not Java's
   * frames, then. They wait for ever, and go with the object.
   */
  @Override
  public @Nullable ContainerDriver container() {
    return CloudflareContainer.of(state);
  }

  @Override
  public void abort(String reason) {
    Promises.await(abort(state, reason));
  }

  @JSBody(
      params = {"state", "reason"},
      script =
          "Promise.resolve().then(function() { state.abort(reason); });"
              + "return new Promise(function() {});")
  private static native JSObject abort(JSObject state, String reason);
}
