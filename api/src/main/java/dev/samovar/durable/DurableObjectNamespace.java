package dev.samovar.durable;

import dev.samovar.spi.ObjectNamespaceDriver;
import dev.samovar.worker.PlatformException;

/**
 * All objects of one class; a binding.
 *
 * <p>An object need not be made: it is there once somebody calls it.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/namespace/">Durable Objects:
 *     namespace</a>
 */
public final class DurableObjectNamespace {

  private final ObjectNamespaceDriver driver;

  /** For runtimes; a handler gets it from its env. */
  public DurableObjectNamespace(ObjectNamespaceDriver driver) {
    this.driver = driver;
  }

  /** The id of the object of that name, the same wherever it is asked for. */
  public DurableObjectId idFromName(String name) {
    return driver.idFromName(name);
  }

  /**
   * The id whose text that is.
   *
   * @param hexadecimal 64 digits
   * @throws InvalidObjectIdException if it is no id of this class; if no handler catches it, the
   *     answer is 404
   */
  public DurableObjectId idFromString(String hexadecimal) {
    try {
      return driver.idFromString(hexadecimal);
    } catch (PlatformException e) {
      throw new InvalidObjectIdException(e);
    }
  }

  /** The id of an object that was never used before. */
  public DurableObjectId newUniqueId() {
    return driver.newUniqueId("");
  }

  /** As {@link #newUniqueId()}, of an object that stays in a jurisdiction. */
  public DurableObjectId newUniqueId(Jurisdiction jurisdiction) {
    return driver.newUniqueId(jurisdiction.code());
  }

  /** The objects of a jurisdiction; there, other objects have the same names. */
  public DurableObjectNamespace jurisdiction(Jurisdiction jurisdiction) {
    return new DurableObjectNamespace(driver.jurisdiction(jurisdiction.code()));
  }

  /** The object with that id. Nothing is sent yet. */
  public DurableObjectStub get(DurableObjectId id) {
    return get(id, StubOptions.defaults());
  }

  /** As {@link #get(DurableObjectId)}, with a hint where to make it. */
  public DurableObjectStub get(DurableObjectId id, LocationHint hint) {
    return get(id, StubOptions.defaults().withLocationHint(hint));
  }

  public DurableObjectStub get(DurableObjectId id, StubOptions options) {
    return new DurableObjectStub(driver, id, options);
  }

  /** The object of that name. Nothing is sent yet. */
  public DurableObjectStub getByName(String name) {
    return get(idFromName(name));
  }

  /** As {@link #getByName(String)}, with a hint where to make it. */
  public DurableObjectStub getByName(String name, LocationHint hint) {
    return get(idFromName(name), hint);
  }

  public DurableObjectStub getByName(String name, StubOptions options) {
    return get(idFromName(name), options);
  }
}
