package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import dev.samovar.kv.KvNamespace;
import dev.samovar.kv.KvPutOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sessions in KV, each gone {@link #LIFE} after it was last used, give or take a day.
 *
 * <p>KV takes up to a minute to show a new session in other places; a guest who moves that fast
 * begins another one.
 */
final class Sessions {
  static final Duration LIFE = Duration.ofDays(30);

  /** Once a day is enough: each renewal is a write. */
  private static final Duration RENEWAL = Duration.ofDays(1);

  @CompiledJson
  record Stored(String guest, Instant renewedAt) {}

  private final KvNamespace namespace;

  Sessions(KvNamespace namespace) {
    this.namespace = namespace;
  }

  /** The session of a cookie, or a new one; an id that we did not give is never taken on. */
  Session of(Optional<String> cookie) {
    return cookie.filter(Ids::isId).flatMap(this::find).orElseGet(this::begin);
  }

  private Optional<Session> find(String id) {
    return namespace.getJson(key(id), Stored.class).map(stored -> resume(id, stored));
  }

  private Session resume(String id, Stored stored) {
    Guest guest = new Guest(stored.guest());
    boolean isDue = stored.renewedAt().plus(RENEWAL).isBefore(Instant.now());
    return isDue ? store(id, guest) : new Session(id, guest, false);
  }

  private Session begin() {
    return store(Ids.random(), Guest.create());
  }

  private Session store(String id, Guest guest) {
    namespace.putJson(key(id), new Stored(guest.id(), Instant.now()), KvPutOptions.ttl(LIFE));
    return new Session(id, guest, true);
  }

  private static String key(String id) {
    return "session:" + id;
  }
}
