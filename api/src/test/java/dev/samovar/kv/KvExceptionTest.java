package dev.samovar.kv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class KvExceptionTest {

  @Test
  void status_isThatOfTheWords() {
    KvException e =
        new KvException("KV could not write the key 'a': KV PUT failed: 429 Too Many Requests");

    assertEquals(OptionalInt.of(429), e.status());
    assertTrue(e.retryable());
  }

  @Test
  void otherWords_haveNoStatus() {
    assertEquals(OptionalInt.empty(), new KvException("A KV key must not be empty").status());
    assertEquals(OptionalInt.empty(), new KvException("it failed: ab").status());
    assertEquals(OptionalInt.empty(), new KvException("it failed: abc d").status());
  }

  @Test
  void clientsFault_isNotRetryable() {
    assertFalse(new KvException("KV PUT failed: 400 Invalid").retryable());
  }
}
