package dev.samovar.durable;

import dev.samovar.spi.ObjectStateDriver;
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
   * Accept a WebSocket, for a request with {@code Upgrade: websocket}. The object's class must be a
   * {@link DurableObjectWebSockets}, by which it gets the messages.
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

  /** Answer that text by the other on all sockets, without waking the object. */
  public void setWebSocketAutoResponse(String request, String response) {
    driver.setAutoResponse(request, response);
  }

  /** The two texts, request and response; empty if none are set. */
  public Optional<List<String>> getWebSocketAutoResponse() {
    return driver.autoResponse();
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
