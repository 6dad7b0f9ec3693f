package dev.samovar.hub;

import dev.samovar.durable.DurableObjectApi;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.json.Json;
import java.util.List;

/**
 * What a hub does for handlers: {@code c.env().feed().getByName("all").publish("post", json)}.
 *
 * <p>An object that can do more has an interface of its own, annotated {@link DurableObjectApi},
 * that extends this one.
 */
@DurableObjectApi
public interface Hub extends DurableObjectFetch {

  /**
   * Send an event to every client, and to those that come back and have missed it.
   *
   * @param event the name that pages listen to
   * @param data as a rule JSON
   * @return its id
   * @throws dev.samovar.durable.DurableObjectException if it is larger than the hub keeps; if no
   *     handler catches it, the answer is 413
   */
  long publish(String event, String data);

  /** As {@link #publish}, to the clients of one session. */
  long publishTo(String session, String event, String data);

  /** The sessions that are connected, each once; the empty one stands for clients without. */
  List<String> sessions();

  /** How many clients are connected, as far as is known: one that left is noticed by a write. */
  int subscribers();

  /** As {@link #publish}, with a record as JSON. */
  default long publishJson(String event, Object value) {
    return publish(event, Json.writeText(value));
  }

  /** As {@link #publishTo}, with a record as JSON. */
  default long publishJsonTo(String session, String event, Object value) {
    return publishTo(session, event, Json.writeText(value));
  }
}
