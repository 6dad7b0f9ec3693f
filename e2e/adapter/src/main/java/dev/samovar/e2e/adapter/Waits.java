package dev.samovar.e2e.adapter;

import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import java.util.concurrent.ArrayBlockingQueue;

/** Handlers that wait. */
final class Waits {

  private static final ThreadLocal<String> MINE = new ThreadLocal<>();

  private Waits() {}

  static void routes(Router<NoBindings> router) {
    router.get("/wait/promise", c -> Response.text("" + Promises.await(Js.after(20))));
    router.get("/wait/sleep", c -> sleep());
    router.get("/wait/deep", c -> Response.text("" + deep(1000)));
    router.get("/wait/own/{id}", Waits::own);
    router.get("/wait/join", c -> join());
    router.get("/wait/interrupt", c -> interrupt());
    router.get("/wait/queue", c -> queue());
    router.get("/wait/after", Waits::after);
    router.get("/wait/after-fails", Waits::afterFails);
  }

  private static Response sleep() throws InterruptedException {
    long start = System.currentTimeMillis();
    Thread.sleep(50);
    return Response.text("" + (System.currentTimeMillis() - start >= 49));
  }

  /** Many frames above the suspension. */
  private static int deep(int frames) {
    if (frames == 0) {
      Promises.await(Js.after(1));
      return 0;
    }
    return deep(frames - 1) + 1;
  }

  private static Response own(Context<NoBindings> context) throws InterruptedException {
    String id = context.path("id").value();
    Thread thread = Thread.currentThread();
    MINE.set(id);
    Thread.sleep(20);
    Promises.await(Js.after(20));
    boolean same = thread == Thread.currentThread();
    return Response.text(id + "|" + MINE.get() + "|" + same);
  }

  private static Response join() throws InterruptedException {
    StringBuilder text = new StringBuilder();
    Thread thread = new Thread(() -> append(text));
    thread.start();
    thread.join();
    return Response.text(text.append(thread.isAlive()).toString());
  }

  private static void append(StringBuilder text) {
    try {
      Thread.sleep(20);
      text.append("slept ");
    } catch (InterruptedException e) {
      text.append("interrupted ");
    }
  }

  private static Response interrupt() throws InterruptedException {
    StringBuilder text = new StringBuilder();
    Thread thread = new Thread(() -> append(text));
    thread.start();
    thread.interrupt();
    thread.join();
    return Response.text(text.toString());
  }

  private static Response queue() throws InterruptedException {
    ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
    new Thread(() -> put(queue)).start();
    return Response.text(queue.take() + queue.take());
  }

  private static void put(ArrayBlockingQueue<String> queue) {
    try {
      queue.put("a");
      queue.put("b");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Response after(Context<NoBindings> context) {
    context
        .execution()
        .waitUntil(
            () -> {
              Promises.await(Js.after(30));
              System.out.println("done after the answer");
            });
    return Response.text("answered");
  }

  private static Response afterFails(Context<NoBindings> context) {
    context
        .execution()
        .waitUntil(
            () -> {
              throw new IllegalStateException("failed after the answer");
            });
    return Response.text("answered");
  }
}
