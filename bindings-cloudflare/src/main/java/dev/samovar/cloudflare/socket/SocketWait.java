package dev.samovar.cloudflare.socket;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.cloudflare.socket.jso.JsSocket;
import dev.samovar.socket.TcpSocketException;
import dev.samovar.worker.PlatformException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Waits for what a socket promises, no longer than its options allow. */
final class SocketWait {
  private final JsSocket socket;
  private final String peer;
  private final Optional<Duration> timeout;
  private @Nullable JSObject info;
  private boolean isClosed;

  SocketWait(JsSocket socket, String peer, Optional<Duration> timeout) {
    this.socket = socket;
    this.peer = peer;
    this.timeout = timeout;
  }

  /** The same for the socket that takes this one's place. */
  SocketWait over(JsSocket secure) {
    return new SocketWait(secure, peer, timeout);
  }

  JSObject opened() {
    requireOpen();
    JSObject known = info;
    if (known == null) {
      known = await(socket.getOpened());
      info = known;
    }
    return known;
  }

  void closed() {
    try {
      Promises.await(socket.getClosed());
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      Promises.await(socket.close());
    } catch (PlatformException e) {
      // It had broken off; who waits for closed() is told.
    }
  }

  /** For streams: a read or a write that has begun, once the socket is open. */
  JSObject transfer(Transfer transfer) throws IOException {
    try {
      // Where connecting failed, its error says more than that of a stream.
      opened();
      return await(transfer.begin());
    } catch (TcpSocketException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  RuntimeException failure(RuntimeException thrown) {
    return failure(peer, thrown);
  }

  static RuntimeException failure(String peer, RuntimeException thrown) {
    return thrown instanceof PlatformException platform
        ? new TcpSocketException(platform.getMessage() + " [" + peer + "]", platform)
        : thrown;
  }

  private void requireOpen() {
    if (isClosed) {
      throw new TcpSocketException("The socket is closed [" + peer + "]", null);
    }
  }

  private JSObject await(JSObject promise) {
    try {
      return Promises.await(timeout.isEmpty() ? promise : within(promise, millis()));
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      throw known instanceof PlatformException platform && platform.name().equals("TimeoutError")
          ? late(platform)
          : failure(known);
    }
  }

  private TcpSocketException late(PlatformException platform) {
    isClosed = true;
    abandon(socket);
    return TcpSocketException.timeout(
        "The peer did nothing for " + (long) millis() + " ms [" + peer + "]", platform);
  }

  private double millis() {
    return timeout.orElse(Duration.ZERO).toMillis();
  }

  /** Begins a read or a write. */
  interface Transfer {
    JSObject begin();
  }

  @JSBody(
      params = {"promise", "millis"},
      script =
          "var timer;"
              + "var late = new Promise(function(resolve, reject) {"
              + "  timer = setTimeout(function() { reject(new DOMException('', 'TimeoutError')); }, millis); });"
              + "return Promise.race([promise, late]).finally(function() { clearTimeout(timer); });")
  private static native JSObject within(JSObject promise, double millis);

  /** Closing waits for what is late. */
  @JSBody(params = "socket", script = "socket.close().then(null, function() {});")
  private static native void abandon(JsSocket socket);
}
