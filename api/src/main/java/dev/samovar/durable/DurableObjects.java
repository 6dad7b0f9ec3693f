package dev.samovar.durable;

import dev.samovar.spi.ObjectApi;

/**
 * All objects of one class, called by the methods of an interface; a binding.
 *
 * <p>A stub may be kept for the request and called again after a failure: each call asks for the
 * object anew. A call that fails throws a {@link DurableObjectException} if the object's code
 * threw, with its type and message, and another {@link dev.samovar.worker.PlatformException} if the
 * platform did.
 *
 * @param <T> an interface annotated {@link DurableObjectApi}
 */
public final class DurableObjects<T> {

  private final DurableObjectNamespace namespace;
  private final ObjectApi<T> api;

  /** For generated code; a handler gets it from its env. */
  public DurableObjects(DurableObjectNamespace namespace, ObjectApi<T> api) {
    this.namespace = namespace;
    this.api = api;
  }

  /** The same objects, for their ids and for requests. */
  public DurableObjectNamespace namespace() {
    return namespace;
  }

  /** The object with that id. Nothing is sent yet. */
  public T get(DurableObjectId id) {
    return api.stub(namespace.get(id));
  }

  /** As {@link #get(DurableObjectId)}, with a hint where to make it. */
  public T get(DurableObjectId id, LocationHint hint) {
    return api.stub(namespace.get(id, hint));
  }

  public T get(DurableObjectId id, StubOptions options) {
    return api.stub(namespace.get(id, options));
  }

  /** The object of that name. Nothing is sent yet. */
  public T getByName(String name) {
    return api.stub(namespace.getByName(name));
  }

  /** As {@link #getByName(String)}, with a hint where to make it. */
  public T getByName(String name, LocationHint hint) {
    return api.stub(namespace.getByName(name, hint));
  }

  public T getByName(String name, StubOptions options) {
    return api.stub(namespace.getByName(name, options));
  }
}
