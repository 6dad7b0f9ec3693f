package dev.samovar.cloudflare.crypto;

import dev.samovar.cloudflare.crypto.jso.JsDigestStream;
import dev.samovar.cloudflare.http.JsOutputStream;
import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.spi.DigestDriver;
import java.io.OutputStream;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The platform's stream that makes a digest. */
final class CloudflareDigest implements DigestDriver {
  private final JsDigestStream stream;

  CloudflareDigest(String algorithm) {
    this.stream = create(algorithm);
  }

  @Override
  public OutputStream stream() {
    return new JsOutputStream(stream);
  }

  /** All of another stream, whose bytes do not enter Java. */
  void take(SentBody source) {
    Buffers.settle("read the content of a digest", source, () -> pipe(source.content(), stream));
  }

  @Override
  public byte[] digest() {
    return Buffers.await("make a digest", stream::getDigest);
  }

  // Its digest rejects as well where the content breaks off; who reads the content is told of it.
  @JSBody(
      params = "algorithm",
      script =
          "var stream = new crypto.DigestStream(algorithm);"
              + "stream.digest.catch(function() {}); return stream;")
  private static native JsDigestStream create(String algorithm);

  @JSBody(
      params = {"source", "sink"},
      script = "return source.pipeTo(sink);")
  private static native JSObject pipe(JSObject source, JSObject sink);
}
