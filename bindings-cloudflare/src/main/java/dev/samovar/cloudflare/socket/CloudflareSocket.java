package dev.samovar.cloudflare.socket;

import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.socket.jso.JsSocket;
import dev.samovar.cloudflare.socket.jso.JsSocketInfo;
import dev.samovar.cloudflare.socket.jso.JsSocketOptions;
import dev.samovar.socket.SecureTransport;
import dev.samovar.socket.SocketInfo;
import dev.samovar.socket.TcpSocketOptions;
import dev.samovar.spi.TcpDriver;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** A socket of {@code cloudflare:sockets}. */
public final class CloudflareSocket implements TcpDriver {
  private final JsSocket socket;
  private final SocketWait wait;
  private @Nullable SocketInput input;
  private @Nullable SocketOutput output;

  private CloudflareSocket(JsSocket socket, SocketWait wait) {
    this.socket = socket;
    this.wait = wait;
  }

  /** Begin to connect. */
  public static CloudflareSocket connect(String host, int port, TcpSocketOptions options) {
    return of(host + ":" + port, options, () -> connect(host, port, toJs(options)));
  }

  /** Begin to connect to another worker. */
  public static CloudflareSocket connect(
      JSObject service, String host, int port, TcpSocketOptions options) {
    return of(host + ":" + port, options, () -> connect(service, host, port, toJs(options)));
  }

  private static CloudflareSocket of(
      String peer, TcpSocketOptions options, Supplier<JsSocket> connection) {
    try {
      JsSocket socket = connection.get();
      return new CloudflareSocket(socket, new SocketWait(socket, peer, options.timeout()));
    } catch (RuntimeException e) {
      throw SocketWait.failure(peer, JsErrors.of(e));
    }
  }

  @Override
  public SocketInfo opened() {
    JsSocketInfo info = (JsSocketInfo) wait.opened();
    return new SocketInfo(
        Optional.ofNullable(info.getRemoteAddress()), Optional.ofNullable(info.getLocalAddress()));
  }

  @Override
  public void closed() {
    wait.closed();
  }

  @Override
  public InputStream input() {
    SocketInput known = input;
    if (known == null) {
      known = new SocketInput(socket.getReadable().getReader(), wait);
      input = known;
    }
    return known;
  }

  @Override
  public OutputStream output() {
    SocketOutput known = output;
    if (known == null) {
      known = new SocketOutput(socket.getWritable().getWriter(), wait);
      output = known;
    }
    return known;
  }

  @Override
  public TcpDriver startTls() {
    opened();
    // The platform takes the streams out of the socket, which it cannot while they are locked.
    if (input != null) {
      input.release();
    }
    if (output != null) {
      output.release();
    }
    try {
      JsSocket secure = socket.startTls();
      return new CloudflareSocket(secure, wait.over(secure));
    } catch (RuntimeException e) {
      throw wait.failure(JsErrors.of(e));
    }
  }

  @Override
  public void close() {
    wait.close();
  }

  private static JsSocketOptions toJs(TcpSocketOptions options) {
    JsSocketOptions js = JSObjects.create();
    js.setSecureTransport(word(options.secureTransport()));
    js.setAllowHalfOpen(options.allowHalfOpen());
    return js;
  }

  private static String word(SecureTransport transport) {
    return switch (transport) {
      case OFF -> "off";
      case ON -> "on";
      case STARTTLS -> "starttls";
    };
  }

  @JSBody(
      params = {"host", "port", "options"},
      imports = @JSBodyImport(alias = "sockets", fromModule = "cloudflare:sockets"),
      script = "return sockets.connect({hostname: host, port: port}, options);")
  private static native JsSocket connect(String host, int port, JsSocketOptions options);

  @JSBody(
      params = {"service", "host", "port", "options"},
      script = "return service.connect({hostname: host, port: port}, options);")
  private static native JsSocket connect(
      JSObject service, String host, int port, JsSocketOptions options);
}
