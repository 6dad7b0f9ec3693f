package dev.samovar.e2e.platform;

import dev.samovar.crypto.AesGcmKey;
import dev.samovar.crypto.Hash;
import dev.samovar.crypto.Hex;
import dev.samovar.crypto.HmacKey;
import dev.samovar.crypto.TimingSafe;
import dev.samovar.http.HttpException;
import dev.samovar.http.Response;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import java.nio.charset.StandardCharsets;

/** Keys at work. */
final class Webhooks {

  private Webhooks() {}

  static void routes(Router<PlatformEnv> router) {
    router.post("/webhook", Webhooks::receive);
    router.post("/sealed/{id}", Webhooks::seal);
  }

  private static Response receive(Context<PlatformEnv> c) {
    HmacKey key = HmacKey.of(c.env().webhookSecret(), Hash.SHA_256);
    String expected = Hex.of(key.sign(c.request().bytes()));
    if (!TimingSafe.equal(expected, c.request().header("X-Signature").orElse(""))) {
      throw new HttpException(401, "The signature is not that of the body");
    }
    return Response.noContent();
  }

  /** What is encrypted for one row cannot be put into another. */
  private static Response seal(Context<PlatformEnv> c) {
    byte[] row = c.path("id").value().getBytes(StandardCharsets.UTF_8);
    AesGcmKey key = AesGcmKey.generate();
    byte[] sealed = key.encrypt(c.request().bytes(), row);
    byte[] opened = key.decrypt(sealed, row);
    return Response.text(new String(opened, StandardCharsets.UTF_8));
  }
}
