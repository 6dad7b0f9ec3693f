package dev.samovar.jvm.durable;

import dev.samovar.durable.DurableObjectAlarm;
import dev.samovar.durable.DurableObjectState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One object: its turn, its storage, and, while it is in memory, the Java object. */
final class HostedObject {

  private final HostedClass type;
  private final ObjectId id;
  private final ObjectStore store;
  private final HostedSockets sockets = new HostedSockets(this);
  private final Turn turn = new Turn(this::leave, this::comeBack);
  private @Nullable Object java;
  private List<Runnable> later = new ArrayList<>();
  private long resets;
  private int bodies;
  private volatile long lastUsed;

  HostedObject(HostedClass type, ObjectId id, ObjectStore store) {
    this.type = type;
    this.id = id;
    this.store = store;
  }

  ObjectId id() {
    return id;
  }

  ObjectStore store() {
    return store;
  }

  HostedSockets sockets() {
    return sockets;
  }

  boolean hasSqlite() {
    return type.hasSqlite();
  }

  boolean isKept() {
    return turn.isKept();
  }

  <T> T keep(Supplier<T> work) {
    return turn.keep(work);
  }

  /** Do the work in a turn of its own, once this event's is over. */
  void later(Runnable work) {
    later.add(work);
  }

  /** Do the work in a turn of its own. */
  void inBackground(Runnable work) {
    type.inBackground(() -> event(same -> done(work)));
  }

  /** Stay in memory: somebody is being sent a body. */
  void hold() {
    bodies++;
  }

  void release() {
    bodies--;
  }

  void requireAlarm() {
    if (java != null && !(java instanceof DurableObjectAlarm)) {
      throw ObjectFailure.refused(
          "Error",
          "Your Durable Object class must have an alarm() handler in order to call setAlarm()");
    }
  }

  /**
   * Let the object do something. What it wrote is on disk before this returns, or throws.
   *
   * @throws ObjectFailure if it is reset
   */
  <T> T event(Function<Object, T> action) {
    return inTurn(() -> action.apply(java()));
  }

  /** An event of a socket: nobody waits for an answer. */
  void socketEvent(Consumer<Object> action) {
    try {
      event(
          target -> {
            action.accept(target);
            return true;
          });
    } catch (RuntimeException | StackOverflowError e) {
      type.log("An event of a WebSocket of a " + type.name() + " failed", e);
    }
  }

  /** Let it leave memory if nothing happened for so long. */
  void evict(long now, long idleMillis) {
    if (lastUsed != 0 && now - lastUsed > idleMillis) {
      turn.ifFree(this::leaveMemory);
    }
  }

  private void leaveMemory() {
    if (bodies == 0) {
      java = null;
      lastUsed = 0;
      store.idle();
    }
  }

  /** As {@link #event}, for work that may not need the Java object. */
  <T> T inTurn(Supplier<T> work) {
    List<Runnable> left = new ArrayList<>();
    try {
      return turn.take(() -> stored(work, left));
    } finally {
      left.forEach(this::inBackground);
    }
  }

  private <T> T stored(Supplier<T> work, List<Runnable> left) {
    try {
      T result = work.get();
      store.commit();
      return result;
    } catch (ObjectReset e) {
      resets++;
      java = null;
      store.rollback();
      sockets.drop();
      throw ObjectFailure.reset(e.reason());
    } catch (RuntimeException | Error e) {
      store.commit();
      throw e;
    } finally {
      lastUsed = System.currentTimeMillis();
      left.addAll(later);
      later = new ArrayList<>();
    }
  }

  /** In its turn: the Java object, made if it is not in memory. */
  Object java() {
    Object known = java;
    if (known != null) {
      return known;
    }
    try {
      Object made = keep(() -> type.create(new DurableObjectState(new HostedState(this))));
      java = made;
      return made;
    } catch (RuntimeException e) {
      type.log("A " + type.name() + " could not be made", e);
      throw new ObjectReset(e.toString());
    }
  }

  private long leave() {
    store.commit();
    return resets;
  }

  private void comeBack(long resetsBefore) {
    if (resets != resetsBefore) {
      throw ObjectFailure.reset("The object was reset while an event waited for another object");
    }
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }
}
