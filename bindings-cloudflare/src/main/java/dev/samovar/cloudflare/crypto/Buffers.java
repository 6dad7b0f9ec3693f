package dev.samovar.cloudflare.crypto;

import dev.samovar.cloudflare.http.SentBody;
import dev.samovar.cloudflare.interop.Bytes;
import dev.samovar.cloudflare.interop.JsErrors;
import dev.samovar.cloudflare.interop.Promises;
import dev.samovar.crypto.CryptoException;
import dev.samovar.spi.ClientErrors;
import dev.samovar.worker.PlatformException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

/** What Web Crypto promises, mostly an {@code ArrayBuffer}. */
final class Buffers {

  private Buffers() {}

  /** The bytes of the buffer. */
  static byte[] await(String what, Supplier<JSObject> call) {
    return await(what, SentBody.empty(), call);
  }

  /**
   * @param body that the call sends
   */
  static byte[] await(String what, SentBody body, Supplier<JSObject> call) {
    return Bytes.fromBuffer(Objects.requireNonNull(settle(what, body, call)));
  }

  /**
   * @throws CryptoException that says what could not be done
   */
  static @Nullable JSObject settle(String what, Supplier<JSObject> call) {
    return settle(what, SentBody.empty(), call);
  }

  /**
   * @param body that the call sends
   */
  static @Nullable JSObject settle(String what, SentBody body, Supplier<JSObject> call) {
    try {
      return Promises.await(call.get());
    } catch (RuntimeException e) {
      RuntimeException known = JsErrors.of(e);
      if (known instanceof PlatformException platform) {
        throwIfClients(body, platform);
        String why = platform.name() + ": " + platform.getMessage();
        throw new CryptoException("Could not " + what + ". " + why, platform);
      }
      throw known;
    }
  }

  /** Throw what the body's code threw, but for an I/O error that is not the client's. */
  private static void throwIfClients(SentBody body, PlatformException refusal) {
    try {
      body.throwIfFailed(refusal);
    } catch (UncheckedIOException e) {
      if (ClientErrors.of(e).isPresent()) {
        throw e;
      }
    }
  }
}
