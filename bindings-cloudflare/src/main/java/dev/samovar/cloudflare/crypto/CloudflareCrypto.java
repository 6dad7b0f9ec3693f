package dev.samovar.cloudflare.crypto;

import dev.samovar.cloudflare.crypto.jso.JsCryptoKey;
import dev.samovar.cloudflare.crypto.jso.JsCryptoKeyPair;
import dev.samovar.cloudflare.http.JsBody;
import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.http.Body;
import dev.samovar.spi.CryptoDriver;
import dev.samovar.spi.DigestDriver;
import dev.samovar.spi.KeyAlgorithm;
import dev.samovar.spi.KeyDriver;
import dev.samovar.spi.KeyFormat;
import dev.samovar.spi.KeyPairDriver;
import dev.samovar.spi.Utf8;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Web Crypto as workerd has it. */
public final class CloudflareCrypto implements CryptoDriver {

  /** A stream that is no longer is read at once, for a fifth of what its pieces cost. */
  private static final int MOST_COLLECTED_BYTES = 4 * 1024 * 1024;

  @Override
  public byte[] digest(String algorithm, Body body) {
    if (body.isBuffered()) {
      return Buffers.await(
          "make a digest", () -> Algorithms.subtle().digest(algorithm, Bytes.toJs(body.bytes())));
    }
    if (body instanceof JsBody js && js.length() >= 0 && js.length() <= MOST_COLLECTED_BYTES) {
      SentBody sent = SentBody.collected(js);
      return Buffers.await("make a digest", sent, () -> digest(sent.content(), algorithm));
    }
    CloudflareDigest digest = new CloudflareDigest(algorithm);
    digest.take(SentBody.of(body));
    return digest.digest();
  }

  @Override
  public DigestDriver digestStream(String algorithm) {
    return new CloudflareDigest(algorithm);
  }

  @Override
  public boolean timingSafeEqual(byte[] one, byte[] other) {
    return Algorithms.subtle().timingSafeEqual(Bytes.toJs(one), Bytes.toJs(other));
  }

  @Override
  public KeyDriver importKey(
      KeyAlgorithm algorithm, KeyFormat format, byte[] key, boolean isPrivate) {
    JSObject data = format == KeyFormat.JWK ? Algorithms.parsed(Utf8.decode(key)) : Bytes.toJs(key);
    JSObject imported =
        Buffers.settle(
            "read the key as " + algorithm.name() + " in the format " + format.webCrypto(),
            () ->
                Algorithms.subtle()
                    .importKey(
                        format.webCrypto(),
                        data,
                        Algorithms.of(algorithm),
                        true,
                        Algorithms.usages(algorithm, isPrivate)));
    return new CloudflareKey(algorithm, (JsCryptoKey) imported);
  }

  @Override
  public KeyPairDriver generate(KeyAlgorithm algorithm, int bits) {
    JsCryptoKeyPair pair =
        (JsCryptoKeyPair)
            Buffers.settle(
                "make a key",
                () ->
                    Algorithms.subtle()
                        .generateKey(
                            Algorithms.ofNew(Algorithms.of(algorithm), bits),
                            true,
                            Algorithms.pairUsages(algorithm)));
    return new KeyPairDriver(
        new CloudflareKey(algorithm, pair.getPrivateKey()),
        new CloudflareKey(algorithm, pair.getPublicKey()));
  }

  @Override
  public byte[] pbkdf2(String hash, byte[] password, byte[] salt, int iterations, int bytes) {
    JSObject algorithm = Algorithms.pbkdf2(hash, Bytes.toJs(salt), iterations);
    return derive("PBKDF2", password, algorithm, bytes);
  }

  @Override
  public byte[] hkdf(String hash, byte[] secret, byte[] salt, byte[] info, int bytes) {
    JSObject algorithm = Algorithms.hkdf(hash, Bytes.toJs(salt), Bytes.toJs(info));
    return derive("HKDF", secret, algorithm, bytes);
  }

  private static byte[] derive(String name, byte[] secret, JSObject algorithm, int bytes) {
    String what = "derive a key by " + name;
    JSObject key =
        Buffers.settle(
            what,
            () ->
                Algorithms.subtle()
                    .importKey("raw", Bytes.toJs(secret), algorithm, false, Algorithms.deriving()));
    return Buffers.await(
        what, () -> Algorithms.subtle().deriveBits(algorithm, (JsCryptoKey) key, 8 * bytes));
  }

  @JSBody(
      params = {"buffer", "algorithm"},
      script =
          "return buffer.then(function(data) { return crypto.subtle.digest(algorithm, data); });")
  private static native JSObject digest(JSObject buffer, String algorithm);
}
