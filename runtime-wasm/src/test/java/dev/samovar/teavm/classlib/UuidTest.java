package dev.samovar.teavm.classlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class of the JDK says what is right. */
class UuidTest {
  private final Random random = new Random(7);

  @Test
  void bits_areWrittenAsTheJdkDoes() {
    for (int i = 0; i < 1_000; i++) {
      long most = random.nextLong();
      long least = random.nextLong();

      assertEquals(new UUID(most, least).toString(), new Uuid(most, least).toString());
    }
  }

  @Test
  void text_isReadAsTheJdkDoes() {
    for (int i = 0; i < 1_000; i++) {
      UUID theirs = new UUID(random.nextLong(), random.nextLong());

      Uuid ours = Uuid.fromString(theirs.toString());

      assertEquals(theirs.getMostSignificantBits(), ours.getMostSignificantBits());
      assertEquals(theirs.getLeastSignificantBits(), ours.getLeastSignificantBits());
      assertEquals(theirs.hashCode(), ours.hashCode());
      assertEquals(theirs.variant(), ours.variant());
      assertEquals(theirs.version(), ours.version());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1-2-3-4-5", "00112233-4455-6677-8899-AABBCCDDEEFF", "0-0-0-0-ffffffffffff"})
  void otherFormsThatTheJdkReads_areReadAlike(String text) {
    assertEquals(UUID.fromString(text).toString(), Uuid.fromString(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-2-3-4",
        "1-2-3-4-",
        "-1-2-3-4",
        "1--2-3-4",
        "1-2-3-4-5-6",
        "00112233-4455-6677-8899-aabbccddeefg",
        "00112233-4455-6677-8899-aabbccddeeff0",
        "00112233445566778899aabbccddeeff"
      })
  void textThatTheJdkRefuses_isRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> UUID.fromString(text));
    assertThrows(IllegalArgumentException.class, () -> Uuid.fromString(text));
  }

  @Test
  void order_isThatOfTheJdk() {
    for (int i = 0; i < 1_000; i++) {
      long most = random.nextLong();
      long least = random.nextLong();
      int theirs = new UUID(most, least).compareTo(new UUID(most, 0));

      assertEquals(theirs, new Uuid(most, least).compareTo(new Uuid(most, 0)));
    }
  }

  @Test
  void randomOne_isOfVersion4() {
    Uuid random = Uuid.randomUUID();

    assertEquals(4, random.version());
    assertEquals(2, random.variant());
  }
}
