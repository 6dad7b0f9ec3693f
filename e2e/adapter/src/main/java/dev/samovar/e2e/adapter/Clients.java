package dev.samovar.e2e.adapter;

import dev.samovar.http.ClientGoneException;
import dev.samovar.http.MediaType;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.routing.Router;
import dev.samovar.worker.NoBindings;
import java.io.IOException;
import java.io.OutputStream;

/** Clients that leave while they are answered. */
final class Clients {

  private Clients() {}

  static void routes(Router<NoBindings> router) {
    router.get("/client/ticks", c -> ticks(c.request()));
    router.post("/client/half", c -> half(c.request()));
  }

  private static Response ticks(Request request) {
    request.signal().onAbort(() -> System.out.println("ticks: the signal is aborted"));
    return Response.stream(MediaType.TEXT, Clients::tick);
  }

  private static Response half(Request request) {
    try {
      return Response.text(request.text());
    } finally {
      System.out.println("half: cleaned up");
    }
  }

  /** Longer between two ticks than it takes to notice: what ends is the wait, not the write. */
  private static void tick(OutputStream out) throws IOException {
    try {
      while (true) {
        out.write("tick\n".getBytes());
        out.flush();
        Thread.sleep(250);
      }
    } catch (ClientGoneException e) {
      System.out.println("ticks: " + e.code() + " after " + written(out));
    } catch (InterruptedException e) {
      System.out.println("ticks: interrupted");
    } finally {
      cleanUp();
    }
  }

  /** Waits end once; what is written to nobody fails again. */
  private static String written(OutputStream out) {
    try {
      out.write("still there?".getBytes());
      out.flush();
      return "a write that went through";
    } catch (ClientGoneException e) {
      return "a write that did not";
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void cleanUp() {
    try {
      Thread.sleep(300);
      System.out.println("ticks: cleaned up");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
