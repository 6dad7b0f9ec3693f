package dev.samovar.e2e.adapter;

import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;

/** Requests that contend for a monitor. */
final class Monitors {

  private static final Object DOOR = new Object();
  private static final Object MAILBOX = new Object();
  private static final Object FRAGILE = new Object();
  private static int inside;
  private static int insideMethod;
  private static int letters;

  private Monitors() {}

  static void routes(Router<NoBindings> router) {
    router.get("/monitor/block", c -> Response.text("" + block()));
    router.get("/monitor/look", c -> Response.text("" + look()));
    router.get("/monitor/method", c -> Response.text("" + method()));
    router.get("/monitor/receive", c -> Response.text(receive()));
    router.get("/monitor/send", c -> Response.text(send()));
    router.get("/monitor/timed", c -> Response.text("" + timed()));
    router.get("/monitor/overflow", c -> Response.text("" + overflow()));
    router.get("/monitor/after-overflow", c -> Response.text(afterOverflow()));
    router.get("/monitor/not-owner", c -> notOwner());
  }

  /** The most that were ever inside together. */
  private static int block() {
    synchronized (DOOR) {
      inside++;
      int most = inside;
      Promises.await(Js.after(30));
      most = Math.max(most, inside);
      inside--;
      return most;
    }
  }

  /** A block without a wait of its own. */
  private static int look() {
    synchronized (DOOR) {
      return inside;
    }
  }

  private static synchronized int method() {
    insideMethod++;
    int most = insideMethod;
    Promises.await(Js.after(30));
    most = Math.max(most, insideMethod);
    insideMethod--;
    return most;
  }

  private static String receive() throws InterruptedException {
    synchronized (MAILBOX) {
      while (letters == 0) {
        MAILBOX.wait();
      }
      letters--;
      return "received";
    }
  }

  private static String send() {
    synchronized (MAILBOX) {
      letters++;
      MAILBOX.notify();
      return "sent";
    }
  }

  private static boolean timed() throws InterruptedException {
    synchronized (DOOR) {
      long start = System.currentTimeMillis();
      DOOR.wait(40);
      return System.currentTimeMillis() - start >= 39;
    }
  }

  private static int overflow() {
    synchronized (FRAGILE) {
      return depth(1);
    }
  }

  private static int depth(int from) {
    return depth(from + 1) + depth(from + 2) + from;
  }

  private static String afterOverflow() {
    synchronized (FRAGILE) {
      return "free";
    }
  }

  private static Response notOwner() {
    try {
      MAILBOX.notify();
      return Response.text("not reached");
    } catch (IllegalMonitorStateException e) {
      return Response.text("refused");
    }
  }
}
