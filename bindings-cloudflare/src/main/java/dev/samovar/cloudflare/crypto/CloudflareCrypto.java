package dev.samovar.cloudflare.crypto;

import dev.samovar.cloudflare.crypto.jso.JsSubtleCrypto;
import dev.samovar.cloudflare.http.Bodies;
import dev.samovar.cloudflare.http.jso.JsReadableStream;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.http.Body;
import dev.samovar.spi.CryptoDriver;
import dev.samovar.spi.DigestDriver;
import org.teavm.jso.JSBody;

/** Web Crypto as workerd has it. */
public final class CloudflareCrypto implements CryptoDriver {

  @Override
  public byte[] digest(String algorithm, Body body) {
    if (body.isBuffered()) {
      return Buffers.await(
          "make a digest", () -> subtle().digest(algorithm, Bytes.toJs(body.bytes())));
    }
    CloudflareDigest digest = new CloudflareDigest(algorithm);
    digest.take((JsReadableStream) Bodies.toJs(body));
    return digest.digest();
  }

  @Override
  public DigestDriver digestStream(String algorithm) {
    return new CloudflareDigest(algorithm);
  }

  @Override
  public boolean timingSafeEqual(byte[] one, byte[] other) {
    return subtle().timingSafeEqual(Bytes.toJs(one), Bytes.toJs(other));
  }

  @JSBody(script = "return crypto.subtle;")
  private static native JsSubtleCrypto subtle();
}
