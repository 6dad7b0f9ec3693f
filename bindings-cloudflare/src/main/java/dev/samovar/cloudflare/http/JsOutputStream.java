package dev.samovar.cloudflare.http;

import dev.samovar.cloudflare.http.jso.JsWritableStream;
import dev.samovar.cloudflare.http.jso.JsWritableStreamDefaultWriter;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.http.ClientGoneException;
import dev.samovar.worker.PlatformException;
import java.io.IOException;
import java.io.OutputStream;
import org.teavm.jso.JSObject;

/** Into a platform's stream, in chunks; a write waits while the other side is slower. */
public final class JsOutputStream extends OutputStream {

  private static final int CHUNK_BYTES = 16 * 1024;

  private final JsWritableStreamDefaultWriter writer;
  private final boolean toClient;
  private final byte[] chunk = new byte[CHUNK_BYTES];
  private int count;

  /** Locks the stream. */
  public JsOutputStream(JsWritableStream stream) {
    this(stream, false);
  }

  /**
   * @param toClient whether a client reads it, who may leave
   */
  JsOutputStream(JsWritableStream stream, boolean toClient) {
    this.writer = stream.getWriter();
    this.toClient = toClient;
  }

  @Override
  public void write(int value) throws IOException {
    if (count == chunk.length) {
      flush();
    }
    chunk[count++] = (byte) value;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (length > chunk.length - count) {
      flush();
    }
    if (length > chunk.length) {
      send(bytes, offset, length);
      return;
    }
    System.arraycopy(bytes, offset, chunk, count, length);
    count += length;
  }

  @Override
  public void flush() throws IOException {
    int ready = count;
    count = 0;
    if (ready > 0) {
      send(chunk, 0, ready);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    settle(writer.close());
  }

  /** Let the other side know that the bytes so far are not the whole. */
  void abort(String reason) {
    try {
      Promises.await(writer.abort(reason));
    } catch (PlatformException e) {
      // It is gone already.
    }
  }

  private void send(byte[] bytes, int offset, int length) throws IOException {
    settle(writer.write(Bytes.toJs(bytes, offset, length)));
  }

  private void settle(JSObject promise) throws IOException {
    try {
      Promises.await(promise);
    } catch (PlatformException e) {
      if (toClient) {
        throw new ClientGoneException("The client has left: " + e.getMessage(), e);
      }
      throw new ClosedStreamException("The other side of the stream is gone: " + e.getMessage(), e);
    }
  }
}
