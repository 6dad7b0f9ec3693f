package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

  @Test
  void rfcExample_isWritten() {
    assertEquals(
        "Sun, 06 Nov 1994 08:49:37 GMT", HttpDate.format(Instant.ofEpochSecond(784111777)));
  }

  @Test
  void rfcExample_isRead() {
    assertEquals(
        Optional.of(Instant.ofEpochSecond(784111777)),
        HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));
  }

  @Test
  void writtenAsTheJdkDoes() {
    DateTimeFormatter jdk =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      Instant instant = Instant.ofEpochSecond(random.nextLong(-60_000_000_000L, 250_000_000_000L));

      assertEquals(jdk.format(instant), HttpDate.format(instant));
      assertEquals(Optional.of(instant), HttpDate.parse(HttpDate.format(instant)));
    }
  }

  // RFC 9110 §5.6.7: a recipient MUST accept all three.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994"
      })
  void eachForm_isRead(String text) {
    assertEquals(Optional.of(Instant.ofEpochSecond(784111777)), HttpDate.parse(text));
  }

  @Test
  void yearOfTwoDigits_isAtMost50YearsAhead() {
    DateTimeFormatter rfc850 =
        DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    Instant ahead = now.plusYears(50).minusDays(3).toInstant();
    Instant beyond = now.plusYears(50).plusDays(3).toInstant();
    Instant past = now.minusYears(50).plusDays(3).toInstant();

    assertEquals(Optional.of(ahead), HttpDate.parse(rfc850.format(ahead)));
    assertEquals(Optional.of(past), HttpDate.parse(rfc850.format(past)));
    assertEquals(
        Optional.of(beyond.atOffset(ZoneOffset.UTC).minusYears(100).toInstant()),
        HttpDate.parse(rfc850.format(beyond)));
  }

  @Test
  void yearBeyondFourDigits_isRefused() {
    assertThrows(HeaderException.class, () -> HttpDate.format(Instant.MAX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sun, 06 Nov 1994 08:49:37 CET",
        "Sun, 06-Nov-94 08:49:37 GMT",
        "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sonntag, 06-Nov-94 08:49:37 GMT",
        "Sunday, 31-Feb-94 08:49:37 GMT",
        "Sunday, 06-Nov-xx 08:49:37 GMT",
        ", 06-Nov-94 08:49:37 GMT",
        "Sun Nov 6 08:49:37 1994",
        "Sun Nov  6 08:49:37 1994 GMT",
        "Sun Feb 30 08:49:37 1994",
        "Xyz Nov  6 08:49:37 1994",
        "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 06 Nov 1994 08:60:37 GMT",
        "Sun, 6x Nov 1994 08:49:37 GMT",
        "unT, 06 ovD 1994 08:49:37 GMT"
      })
  void otherForms_areNothing(String text) {
    assertEquals(Optional.empty(), HttpDate.parse(text));
  }
}
