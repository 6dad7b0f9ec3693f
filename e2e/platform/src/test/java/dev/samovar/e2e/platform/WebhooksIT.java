package dev.samovar.e2e.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.samovar.crypto.Hash;
import dev.samovar.crypto.Hex;
import dev.samovar.crypto.HmacKey;
import dev.samovar.jvm.crypto.JcaCrypto;
import dev.samovar.spi.Utf8;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the JVM signs, workerd verifies. */
@ExtendWith(Workerd.class)
class WebhooksIT {

  @BeforeAll
  static void useTheJdk() {
    JcaCrypto.use();
  }

  @Test
  void signedBody_isTaken() {
    HmacKey key = HmacKey.of(Utf8.encode(Workerd.WEBHOOK_SECRET), Hash.SHA_256);
    String signature = Hex.of(key.sign(Utf8.encode("{}")));

    assertEquals(204, Workerd.post("/webhook", "{}", "X-Signature", signature).statusCode());
    assertEquals(401, Workerd.post("/webhook", "{ }", "X-Signature", signature).statusCode());
    assertEquals(401, Workerd.post("/webhook", "{}").statusCode());
    assertEquals(401, Workerd.post("/webhook", "{}", "X-Signature", "ä").statusCode());
  }

  @Test
  void encryptedBody_isRead() {
    assertEquals("größer", Workerd.post("/sealed/1", "größer").body());
  }
}
