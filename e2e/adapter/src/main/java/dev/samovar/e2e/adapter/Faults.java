package dev.samovar.e2e.adapter;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.interop.Target;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import dev.samovar.worker.PlatformException;
import java.util.Objects;
import java.util.function.IntSupplier;

/** Handlers that fail in each way there is. */
final class Faults {

  private static int cleanups;
  private static int requests;

  private Faults() {}

  static void routes(Router<NoBindings> router) {
    router.get("/plain", c -> Response.text("hello"));
    router.get("/fault/throw", c -> throwOne());
    router.get("/fault/error", c -> assertOne());
    router.get("/fault/null", c -> Response.text(nothing().trim()));
    router.get(
        "/fault/bounds", c -> Response.text("" + new int[3].clone()[c.request().path().length()]));
    router.get("/fault/cast", c -> Response.text("" + (Integer) (Object) c));
    router.get("/fault/recursion", c -> Response.text("" + depth(1)));
    router.get("/fault/rejection", c -> Response.text("" + Promises.await(Js.rejection())));
    router.get("/fault/javascript", c -> javascript());
    router.get("/fault/callback", c -> callback());
    router.get("/fault/header", c -> Response.ok().withHeader("x-bad", "line\nfeed"));
    router.get("/fault/no-response", c -> (Response) (Object) nothing());
    router.get("/caught/bounds", c -> caughtBounds(c.request().path().length()));
    router.get("/caught/rejection", c -> caughtRejection());
    router.get("/caught/text", c -> caughtText());
    router.get("/caught/javascript", c -> caughtJavascript());
    router.get("/caught/suppressed", c -> caughtSuppressed());
    router.get("/caught/identity", c -> caughtIdentity());
    router.get("/caught/cleanups", c -> Response.text("" + cleanups));
    router.get("/fault/initialiser", c -> Response.text(Late.VALUE));
    router.get("/fault/trap", c -> Response.text("" + Js.trap()));
    router.get("/fault/huge", c -> Response.text("" + new int[huge()].length));
    router.get("/fault/bad-start", c -> Response.text(BadStart.VALUE));
    router.get("/fault/message", c -> failWith(c.query("text").value()));
    router.group(
        "/filtered/{id}",
        routes -> {
          routes.use((c, next) -> next.handle(c).withHeader("x-filtered", c.path("id").value()));
          routes.get("/recursion", c -> Response.text("" + depth(1)));
          routes.get("/trap", c -> Response.text("" + Js.trap()));
          routes.get("/huge", c -> Response.text("" + new int[huge()].length));
          routes.get("/waits-recursion", c -> later(() -> depth(1)));
          routes.get("/waits-trap", c -> later(Js::trap));
          routes.post("/read-trap", c -> Response.text(c.request().text() + Js.trap()));
          routes.post("/unread-trap", c -> Response.text("" + Js.trap()));
        });
    router.group(
        "/fault/in-a-filter",
        routes -> {
          routes.use((c, next) -> trapped(c.request()));
          routes.get("/{id}", c -> Response.text("not reached"));
        });
    router.get("/fault/starts", c -> Response.text("" + ++requests));
    router.get("/fault/log", c -> logged());
  }

  private static Response throwOne() {
    throw new IllegalStateException("a secret of the handler's");
  }

  private static Response assertOne() {
    throw new AssertionError("an error, no exception");
  }

  /** Null that the compiler does not see. */
  private static String nothing() {
    return Objects.requireNonNullElse(System.getProperty("samovar.none"), null);
  }

  /**
   * A size that the compiler does not see, and that the Wasm engine refuses. The JavaScript engine
   * would take 8 GiB of the machine for it.
   */
  private static int huge() {
    if (!Target.isWasm()) {
      throw new IllegalStateException("only the Wasm target has a limit");
    }
    return Integer.MAX_VALUE - requests / Integer.MAX_VALUE;
  }

  private static Response trapped(Request request) {
    return Response.text(request.method() + Js.trap());
  }

  private static Response later(IntSupplier work) {
    Promises.await(Js.after(1));
    return Response.text("" + work.getAsInt());
  }

  private static Response failWith(String text) {
    throw new IllegalStateException(text);
  }

  private static int depth(int from) {
    return depth(from + 1) + depth(from + 2) + from;
  }

  private static Response javascript() {
    Js.fail();
    return Response.text("not reached");
  }

  private static Response callback() {
    Js.call(() -> Promises.await(Js.after(1)));
    return Response.text("not reached");
  }

  private static Response caughtBounds(int index) {
    try {
      return Response.text("" + new int[1].clone()[index]);
    } catch (ArrayIndexOutOfBoundsException e) {
      return Response.text("caught");
    }
  }

  private static Response caughtRejection() {
    try {
      return Response.text("" + Promises.await(Js.rejection()));
    } catch (PlatformException e) {
      return Response.text(
          e.name()
              + "|"
              + e.getMessage()
              + "|"
              + e.isRetryable()
              + "|"
              + e.getCause().getMessage());
    } finally {
      cleanups++;
    }
  }

  private static Response caughtText() {
    try {
      return Response.text("" + Promises.await(Js.rejection("only text")));
    } catch (PlatformException e) {
      return Response.text(e.name() + "|" + e.getMessage());
    }
  }

  private static Response caughtJavascript() {
    try {
      Js.fail();
      return Response.text("not reached");
    } catch (RuntimeException e) {
      PlatformException platform = (PlatformException) JsErrors.of(e);
      return Response.text(platform.name() + "|" + platform.getMessage());
    }
  }

  private static Response caughtSuppressed() {
    try (AutoCloseable resource = Faults::failClosing) {
      throw new IllegalStateException("the body");
    } catch (Exception e) {
      return Response.text(e.getMessage() + "|" + e.getSuppressed()[0].getMessage());
    }
  }

  private static void failClosing() {
    throw new IllegalStateException("the resource");
  }

  /** A Java exception that goes out into a promise and comes back by its rejection. */
  private static Response caughtIdentity() {
    IllegalStateException thrown = new IllegalStateException("there and back");
    try {
      Promises.await(
          Js.promise(
              () -> {
                throw thrown;
              }));
      return Response.text("not reached");
    } catch (IllegalStateException e) {
      return Response.text("" + (e == thrown));
    }
  }

  private static Response logged() {
    throw new IllegalStateException("outer", new IllegalArgumentException("inner"));
  }

  /** A class whose initialiser throws. */
  private static final class BadStart {

    static final String VALUE = "" + 1 / (nothing() == null ? 0 : 1);
  }

  /** A class that waits while it is initialised. */
  private static final class Late {

    static final String VALUE = "" + Promises.await(Js.after(1));
  }
}
