package dev.samovar.durable;

import dev.samovar.container.Container;
import dev.samovar.http.PushedBody;
import dev.samovar.spi.ObjectStateDriver;
import dev.samovar.websocket.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An object's own: its id, its storage, its events. It is the object's for as long as that lives.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/state/">Durable Objects:
 *     state</a>
 */
public final class DurableObjectState {

  private final ObjectStateDriver driver;
  private final DurableObjectStorage storage;

  /** For runtimes; an object gets it in its constructor. */
  public DurableObjectState(ObjectStateDriver driver) {
    this.driver = driver;
    this.storage = new DurableObjectStorage(driver.storage());
  }

  public DurableObjectId id() {
    return driver.id();
  }

  public DurableObjectStorage storage() {
    return storage;
  }

  /**
   * Do the work while no other event reaches the object, though the work waits.
   *
   * <p>While the object waits for its storage alone no event reaches it anyway; this is for waits
   * of another kind. If the work throws, or takes more than 30 seconds, the object is reset.
   */
  public <T> T blockConcurrencyWhile(Supplier<T> work) {
    return driver.blockConcurrencyWhile(work);
  }

  /** As {@link #blockConcurrencyWhile(Supplier)}, for work without a result. */
  public void blockConcurrencyWhile(Runnable work) {
    driver.blockConcurrencyWhile(
        () -> {
          work.run();
          return true;
        });
  }

  /** Do the work beside the event; an object that has work is in memory anyway. */
  public void waitUntil(Runnable work) {
    driver.waitUntil(work);
  }

  /**
   * A body for an answer of this object, which all its events may write to. The object stays in
   * memory until it has ended.
   *
   * @param idle what the client is sent when nothing else is, as a comment of its format
   * @param interval how often; a client that has taken nothing of what it was sent since the last
   *     time is disconnected
   */
  public PushedBody pushedBody(byte[] idle, Duration interval) {
    return driver.pushedBody(idle, interval);
  }

  /**
   * Accept a WebSocket, for a request with {@code Upgrade: websocket}. The object's class must be a
   * {@link DurableObjectWebSockets}, by which it gets the messages.
   *
   * <p>No {@code Origin} is checked: {@link dev.samovar.http.Request#requireOrigin} does it, or the
   * filter {@link dev.samovar.routing.WebSocketOrigins} of the worker before the object.
   *
   * @param tags at most 10, of at most 256 characters each: for {@link #getWebSockets(String)}
   */
  public AcceptedWebSocket acceptWebSocket(String... tags) {
    return driver.acceptWebSocket(List.of(tags));
  }

  /** All that are connected. */
  public List<WebSocket> getWebSockets() {
    return driver.webSockets("");
  }

  /** All that are connected and were accepted with that tag. */
  public List<WebSocket> getWebSockets(String tag) {
    return driver.webSockets(tag);
  }

  /**
   * Answer a text by another on all sockets, without waking the object.
   *
   * @param request at most 2,048 characters, as the response
   */
  public void setWebSocketAutoResponse(String request, String response) {
    driver.setAutoResponse(new WebSocketRequestResponsePair(request, response));
  }

  /** Answer no text by itself any more. */
  public void clearWebSocketAutoResponse() {
    driver.clearAutoResponse();
  }

  /** What is answered by itself; empty if nothing is. */
  public Optional<WebSocketRequestResponsePair> getWebSocketAutoResponse() {
    return driver.autoResponse();
  }

  /**
   * Let an event of a WebSocket take at most so long; then its handler is ended.
   *
   * @param timeout up to 7 days, in milliseconds; zero for the platform's own limit
   */
  public void setHibernatableWebSocketEventTimeout(Duration timeout) {
    driver.setSocketEventTimeout(timeout.toMillis());
  }

  /** How long an event of a WebSocket may take; empty where only the platform limits it. */
  public Optional<Duration> getHibernatableWebSocketEventTimeout() {
    long millis = driver.socketEventTimeout();
    return millis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
  }

  /**
   * The container beside the object; empty where its class is in no {@code [[containers]]}, and on
   * a JVM.
   */
  public Optional<Container> container() {
    return Optional.ofNullable(driver.container()).map(Container::new);
  }

  /**
   * Reset the object, now: this never returns, and what is not on disk is lost; for that, {@link
   * DurableObjectStorage#sync()} first.
   *
   * @param reason what the callers that wait for an answer are told
   */
  public void abort(String reason) {
    driver.abort(reason);
  }
}
