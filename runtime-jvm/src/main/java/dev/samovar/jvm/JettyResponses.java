package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/** Responses to Jetty's: bytes at hand at once, anything else while it is written. */
final class JettyResponses {
  private static final int CHUNK_BYTES = 16 * 1024;

  private JettyResponses() {}

  /** An answer of the server's own. */
  static void send(Response response, org.eclipse.jetty.server.Response target, Callback callback)
      throws IOException {
    send(response, target, new JettySignal(), callback);
  }

  /**
   * @throws dev.samovar.http.ClientGoneException if it has left
   * @throws IOException if the body cannot be read
   */
  static void send(
      Response response,
      org.eclipse.jetty.server.Response target,
      JettySignal client,
      Callback callback)
      throws IOException {
    target.setStatus(response.status());
    Headers headers = response.headers();
    for (int i = 0; i < headers.size(); i++) {
      target.getHeaders().add(headers.name(i), HeaderBytes.toJetty(headers.value(i)));
    }
    Body body = response.body();
    if (body.isBuffered()) {
      target.write(true, ByteBuffer.wrap(body.bytes()), callback);
      return;
    }
    if (body.length() != Body.UNKNOWN_LENGTH) {
      target.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length());
    }
    OutputStream wire = client.watch(Content.Sink.asOutputStream(target));
    OutputStream out = new BufferedOutputStream(wire, CHUNK_BYTES);
    body.writeTo(out);
    out.close();
    callback.succeeded();
  }
}
