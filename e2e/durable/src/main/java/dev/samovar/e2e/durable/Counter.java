package dev.samovar.e2e.durable;

import dev.samovar.durable.DurableObject;
import dev.samovar.durable.DurableObjectFetch;
import dev.samovar.durable.DurableObjectState;
import dev.samovar.durable.StoredValue;
import dev.samovar.http.HttpException;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import java.util.Map;

/** Counts in its storage, and in memory. */
@DurableObject
final class Counter implements DurableObjectFetch {

  private final DurableEnv env;
  private final DurableObjectState state;
  private final long atStart;
  private final String nameAtStart;
  private int inMemory;

  /** Waits for its storage: the platform holds all events back. */
  Counter(DurableEnv env, DurableObjectState state) {
    this.env = env;
    this.state = state;
    this.atStart = stored();
    this.nameAtStart = state.id().name().orElse("unknown");
  }

  @Override
  public Response fetch(Request request) {
    String path = request.path();
    return Response.text(answer(path.substring(path.lastIndexOf('/') + 1), request));
  }

  private String answer(String what, Request request) {
    switch (what) {
      case "increment":
        return Long.toString(increment());
      case "increment-once":
        return Long.toString(incrementOnce(request.query("id").value()));
      case "reset":
        state.abort("by request");
        return "still here";
      case "increment-slowly":
        return Long.toString(state.blockConcurrencyWhile(this::incrementSlowly));
      case "count":
        return Long.toString(stored());
      case "memory":
        return Integer.toString(++inMemory);
      case "start":
        return Long.toString(atStart);
      case "name":
        return state.id().name().orElse("unknown") + " " + env.greeting();
      case "start-name":
        return nameAtStart;
      case "method":
        return request.method() + " " + request.header("x-test").orElse("") + " " + request.text();
      case "later":
        state.waitUntil(this::increment);
        return "later";
      case "missing":
        throw HttpException.notFound("There is nothing");
      case "conflict":
        state.storage().put("k".repeat(2049), "v");
        return "stored";
      case "abort":
        increment();
        state.storage().sync();
        inMemory = 100;
        state.abort("by request");
        return "still here";
      case "blocked":
        state.blockConcurrencyWhile(
            () -> {
              throw new IllegalStateException("while blocked");
            });
        return "still here";
      case "recursion":
        return Integer.toString(depth(1));
      case "trap":
        return Integer.toString(Trap.now());
      case "slow":
        pause(2000);
        return Integer.toString(++inMemory);
      default:
        throw new IllegalStateException("Counter knows no " + what);
    }
  }

  private long increment() {
    long count = stored() + 1;
    state.storage().putJson("count", count);
    return count;
  }

  /** May be asked again by whoever heard no answer. */
  private long incrementOnce(String id) {
    if (state.storage().get("done:" + id).isPresent()) {
      return stored();
    }
    long count = stored() + 1;
    state
        .storage()
        .put(Map.of("count", StoredValue.ofJson(count), "done:" + id, StoredValue.of("")));
    return count;
  }

  /** A wait that is not for the storage: without the block other events would come between. */
  private long incrementSlowly() {
    long count = stored();
    pause(2);
    state.storage().putJson("count", count + 1);
    return count + 1;
  }

  private long stored() {
    return state.storage().getJson("count", Long.class).orElse(0L);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int depth(int depth) {
    return depth(depth + 1) + 1;
  }
}
