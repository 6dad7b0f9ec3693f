package dev.samovar.jvm.websocket;

import dev.samovar.spi.WebSocketDriver;
import dev.samovar.websocket.WebSocketClose;
import dev.samovar.websocket.WebSocketException;
import dev.samovar.websocket.WebSocketMessage;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Messages from each socket to the other, until one side closes. */
final class Relay {

  private Relay() {}

  static void between(WebSocketDriver first, WebSocketDriver second) {
    CountDownLatch over = new CountDownLatch(1);
    start(() -> pass(first, second), over);
    start(() -> pass(second, first), over);
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void start(Runnable work, CountDownLatch over) {
    Thread thread =
        new Thread(
            () -> {
              work.run();
              over.countDown();
            },
            "websocket-relay");
    thread.setDaemon(true);
    thread.start();
  }

  private static void pass(WebSocketDriver from, WebSocketDriver to) {
    try {
      WebSocketMessage message = from.receive();
      while (message != null) {
        send(message, to);
        message = from.receive();
      }
    } catch (WebSocketException e) {
      // The other direction has closed both.
    }
    close(from.closed(), to);
    close(from.closed(), from);
  }

  private static void send(WebSocketMessage message, WebSocketDriver to) {
    if (message.isText()) {
      to.send(message.text());
    } else {
      to.send(message.bytes());
    }
  }

  /** 1005 and 1006 are never sent. */
  private static void close(@Nullable WebSocketClose close, WebSocketDriver target) {
    if (close == null || !close.wasClean()) {
      target.close(WebSocketClose.INTERNAL_ERROR, "");
    } else if (close.code() == WebSocketClose.NO_STATUS) {
      target.close(WebSocketClose.NORMAL, "");
    } else {
      target.close(close.code(), close.reason());
    }
  }
}
