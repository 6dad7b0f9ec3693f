package dev.samovar.durable;

import java.util.Optional;

/**
 * What tells one object from all others of its class; two ids are equal if they are of the same
 * object.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/id/">Durable Objects: id</a>
 */
public interface DurableObjectId {

  /**
   * The name it was made of; empty for a unique id, for one made of its text, and within objects
   * where the platform does not say.
   */
  Optional<String> name();

  /** 64 hexadecimal digits, for {@link DurableObjectNamespace#idFromString}. */
  @Override
  String toString();
}
