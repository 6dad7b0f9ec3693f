package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.ClientGoneException;
import dev.samovar.http.EncodeBody;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.http.SetCookie;
import dev.samovar.http.client.Fetch;
import dev.samovar.http.client.FetchRequest;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Context;
import dev.samovar.routing.Handler;
import dev.samovar.routing.Router;
import dev.samovar.spi.BindingSource;
import dev.samovar.websocket.WebSocket;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketMessage;
import dev.samovar.worker.WorkerApp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** A worker that does each thing once. */
final class SampleApp implements WorkerApp<BindingSource> {
  final CountDownLatch goOn = new CountDownLatch(1);
  final CountDownLatch later = new CountDownLatch(1);
  final CountDownLatch left = new CountDownLatch(1);
  final BlockingQueue<WebSocketClose> closes = new LinkedBlockingQueue<>();

  @Override
  public void routes(Router<BindingSource> router) {
    router.use((c, next) -> next.handle(c).withHeader("x-filter", "seen"));
    router.get("/greeting", c -> Response.text(c.env().variable("GREETING")));
    router.post("/echo", c -> Response.stream("application/octet-stream", c.request().body()));
    router.post("/text", c -> Response.text(c.request().text()));
    router.post("/json", c -> Response.json(c.body(JsonType.any())));
    router.post("/form", c -> Response.text(c.request().form().param("a").value()));
    router.get(
        "/header",
        c -> {
          String value = c.request().header("x-a").orElse("");
          return Response.text(value).withHeader("x-b", value);
        });
    router.get("/url", c -> Response.text(c.request().url().toString()));
    router.get("/shown/{path...}", c -> Response.text(c.request().url().toString()));
    Handler<BindingSource> redirect =
        c ->
            Response.status(c.query("status").asInt(302))
                .withHeader("location", c.query("to").or("/redirect"));
    router.get("/redirect", redirect);
    router.post("/redirect", redirect);
    router.put("/redirect", redirect);
    Handler<BindingSource> method =
        c -> Response.text(c.request().method() + " " + c.request().text());
    router.get("/method", method);
    router.post("/method", method);
    router.put("/method", method);
    router.get(
        "/fields",
        c ->
            Response.ok()
                .withHeaders(Headers.of("x-a", "1", "x-b", "é", "X-A", "2"))
                .withCookie(SetCookie.of("a", "1"))
                .withCookie(SetCookie.of("b", "2")));
    router.get("/headers", c -> Response.text(allOf(c.request().headers())));
    router.get(
        "/encoded/{coding}",
        c ->
            Response.text("hello hello hello")
                .withHeader("content-encoding", c.path("coding").value())
                .withEncodeBody(EncodeBody.valueOf(c.query("by").or("AUTOMATIC"))));
    router.get("/unchanged", c -> Response.status(304).withHeader("etag", "\"a\""));
    router.get(
        "/stream",
        c -> Response.stream("text/plain", Body.of(new ByteArrayInputStream(new byte[7]), 7)));
    router.get("/query", c -> Response.text("" + c.query("n").asInt(1)));
    router.get("/cookie", c -> Response.text(c.request().cookie("a").orElse("none")));
    router.get("/rest/{path...}", c -> Response.text(c.path("path").value()));
    router.get("/name/{name}", c -> Response.text(c.path("name").value()));
    router.get(
        "/ticks",
        c ->
            Response.stream(
                "text/plain",
                out -> {
                  out.write('1');
                  out.flush();
                  await(goOn);
                  out.write('2');
                }));
    router.get("/talk", c -> talk(c, closes));
    router.get("/relay", SampleApp::relay);
    router.get("/hand-on", c -> Fetch.send(FetchRequest.webSocket(c.query("to").value())));
    router.get(
        "/endless",
        c -> {
          c.request().signal().onAbort(left::countDown);
          return Response.stream("text/plain", SampleApp::writeUntilGone);
        });
    router.get(
        "/broken-stream",
        c ->
            Response.stream(
                "text/plain",
                out -> {
                  out.write(new byte[100_000]);
                  out.flush();
                  throw new IllegalStateException("in the middle");
                }));
    router.get(
        "/broken",
        c -> {
          throw new IllegalStateException("broken on purpose");
        });
    router.get(
        "/cookies",
        c -> Response.ok().withCookie(SetCookie.of("a", "1")).withCookie(SetCookie.of("b", "2")));
    router.get(
        "/later",
        c -> {
          c.execution().waitUntil(later::countDown);
          return Response.ok();
        });
  }

  private static String allOf(Headers headers) {
    StringBuilder text = new StringBuilder();
    headers.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }

  /** A client that stays would let it fail. */
  private static void writeUntilGone(OutputStream out) throws IOException {
    byte[] chunk = new byte[100_000];
    for (int i = 0; i < 10_000; i++) {
      try {
        out.write(chunk);
      } catch (ClientGoneException e) {
        return;
      }
    }
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Says what it hears, until it hears a code to close with. */
  private static Response talk(Context<BindingSource> c, BlockingQueue<WebSocketClose> closes) {
    return Response.webSocket(
        c.request(),
        socket -> {
          for (WebSocketMessage message : socket) {
            if (!message.isText()) {
              socket.send(message.bytes());
            } else if (message.text().equals("close")) {
              socket.close(4001, "as you wish");
            } else if (message.text().equals("fail")) {
              throw new IllegalStateException("as you wish");
            } else {
              socket.send(message.text());
            }
          }
          closes.add(socket.closed().orElseThrow());
        });
  }

  private static Response relay(Context<BindingSource> c) {
    WebSocket upstream = WebSocket.connect(c.query("to").value());
    return Response.webSocket(c.request(), client -> client.relay(upstream));
  }
}
