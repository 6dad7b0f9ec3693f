package dev.samovar.jvm;

import dev.samovar.http.Body;
import dev.samovar.http.Headers;
import dev.samovar.http.Response;
import dev.samovar.http.Status;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Responses to Jetty's: bytes at hand at once, anything else while it is written. */
final class JettyResponses {
  private static final int CHUNK_BYTES = 16 * 1024;

  private JettyResponses() {}

  /** An answer of the server's own. */
  static void send(
      Response response,
      Request request,
      org.eclipse.jetty.server.Response target,
      Callback callback)
      throws IOException {
    send(response, request, target, new JettySignal(), callback);
  }

  /**
   * @throws dev.samovar.http.ClientGoneException if it has left
   * @throws IOException if the body cannot be read
   */
  static void send(
      Response response,
      Request request,
      org.eclipse.jetty.server.Response target,
      JettySignal client,
      Callback callback)
      throws IOException {
    ContentCoding asked = ContentCoding.of(response);
    String accepted = request.getHeaders().get(HttpHeader.ACCEPT_ENCODING);
    boolean isAccepted = asked.isAccepted(accepted);
    target.setStatus(response.status());
    addHeaders(isAccepted ? response : response.withoutHeader("Content-Encoding"), target, asked);
    ContentCoding coding = isAccepted ? asked : ContentCoding.NONE;
    if (hasNoContent(request, response)) {
      sendHead(target, callback);
    } else if (coding == ContentCoding.NONE && response.body().isBuffered()) {
      target.write(true, ByteBuffer.wrap(response.body().bytes()), callback);
    } else {
      stream(response.body(), coding, target, client);
      callback.succeeded();
    }
  }

  /** A body that is encoded has another length than the one that is known. */
  private static void addHeaders(
      Response response, org.eclipse.jetty.server.Response target, ContentCoding asked) {
    Headers headers = response.headers();
    for (int i = 0; i < headers.size(); i++) {
      boolean isLength = headers.name(i).equalsIgnoreCase("Content-Length");
      if (asked == ContentCoding.NONE || !isLength) {
        target.getHeaders().add(headers.name(i), HeaderBytes.toJetty(headers.value(i)));
      }
    }
    long length = response.body().length();
    boolean isStream = !response.body().isBuffered();
    if (asked == ContentCoding.NONE && isStream && length != Body.UNKNOWN_LENGTH) {
      target.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
    }
  }

  /** Two writes: with one alone Jetty knows the length, and says 0, which is not that of GET. */
  private static void sendHead(org.eclipse.jetty.server.Response target, Callback callback) {
    Runnable end = () -> target.write(true, BufferUtil.EMPTY_BUFFER, callback);
    target.write(false, BufferUtil.EMPTY_BUFFER, Callback.from(end, callback::failed));
  }

  private static boolean hasNoContent(Request request, Response response) {
    boolean isHead = TargetConnection.of(request).method().equals("HEAD");
    return isHead || Status.forbidsBody(response.status());
  }

  private static void stream(
      Body body, ContentCoding coding, org.eclipse.jetty.server.Response target, JettySignal client)
      throws IOException {
    OutputStream wire = client.watch(Content.Sink.asOutputStream(target));
    OutputStream out = coding.encoding(new BufferedOutputStream(wire, CHUNK_BYTES));
    body.writeTo(out);
    out.close();
  }
}
