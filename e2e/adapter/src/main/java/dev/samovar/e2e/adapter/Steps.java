package dev.samovar.e2e.adapter;

import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Filter;
import dev.samovar.routing.Handler;
import dev.samovar.routing.Next;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;

/** Handlers and a filter that wait, or do not. */
final class Steps {

  private Steps() {}

  static void routes(Router<NoBindings> router) {
    router.group(
        "/steps",
        steps -> {
          steps.use(new HandsOn());
          steps.get("/plain", new Plain());
          steps.get("/sleeps", new Sleeps());
          steps.post("/reads", new Reads());
          steps.get("/locks", new Locks());
          steps.get("/synchronized", new CallsSynchronized());
          steps.get("/extended", new Extended());
          steps.get("/extends", new Extends());
          steps.get("/throws", new Throws());
        });
  }

  static final class HandsOn implements Filter<NoBindings> {
    @Override
    public Response filter(Context<NoBindings> c, Next<NoBindings> next) {
      return next.handle(c).withHeader("X-Filtered", "yes");
    }
  }

  static final class Plain implements Handler<NoBindings> {
    @Override
    public Response handle(Context<NoBindings> c) {
      return Response.text("plain on " + Thread.currentThread().getName());
    }
  }

  static final class Sleeps implements Handler<NoBindings> {
    @Override
    public Response handle(Context<NoBindings> c) throws InterruptedException {
      Thread.sleep(1);
      return Response.text("slept");
    }
  }

  static final class Reads implements Handler<NoBindings> {
    @Override
    public Response handle(Context<NoBindings> c) {
      return Response.text(c.request().text());
    }
  }

  static final class Locks implements Handler<NoBindings> {
    private int count;

    @Override
    public Response handle(Context<NoBindings> c) {
      synchronized (this) {
        count++;
        return Response.text("counted");
      }
    }
  }

  static final class CallsSynchronized implements Handler<NoBindings> {
    private int count;

    @Override
    public Response handle(Context<NoBindings> c) {
      count();
      return Response.text("counted");
    }

    private synchronized void count() {
      count++;
    }
  }

  static class Extended implements Handler<NoBindings> {
    @Override
    public Response handle(Context<NoBindings> c) throws InterruptedException {
      return Response.text("extended");
    }
  }

  static final class Extends extends Extended {
    @Override
    public Response handle(Context<NoBindings> c) throws InterruptedException {
      Thread.sleep(1);
      return Response.text("slept");
    }
  }

  static final class Throws implements Handler<NoBindings> {
    @Override
    public Response handle(Context<NoBindings> c) {
      throw new Untraced("On the stack of who asks");
    }
  }

  /** As libraries write an exception that is to be cheap. */
  private static final class Untraced extends RuntimeException {

    private static final long serialVersionUID = 1;

    Untraced(String message) {
      super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
