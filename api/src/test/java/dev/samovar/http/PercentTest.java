package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @Test
  void utf8_isDecoded() {
    assertEquals("café 😀", Percent.decode("caf%C3%A9%20%f0%9f%98%80"));
  }

  @Test
  void plus_staysInAPath() {
    assertEquals("a+b", Percent.decode("a+b"));
  }

  @Test
  void plus_isASpaceInAForm() {
    assertEquals("a b+", Percent.decodeForm("a+b%2B"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a%2", "%zz", "%%41", "%2G", "%-1", "%u0041"})
  void malformedEscape_is400(String encoded) {
    assertEquals(400, assertThrows(HttpException.class, () -> Percent.decode(encoded)).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ff", "%c0%af", "%ed%a0%80", "%f5%80%80%80", "%e2%82", "%80"})
  void malformedUtf8_is400(String encoded) {
    assertEquals(400, assertThrows(HttpException.class, () -> Percent.decode(encoded)).status());
  }

  // URL Standard §5.1: what cannot be decoded is no error.
  @ParameterizedTest
  @CsvSource({
    "%, %",
    "a%2, a%2",
    "%zz%41, %zzA",
    "%%34%31, %41",
    "%+1, '% 1'",
    "%E4, \uFFFD",
    "%e2%82x, \uFFFDx",
    "%C3é, \uFFFDé",
    "%ed%a0%80, \uFFFD\uFFFD\uFFFD"
  })
  void malformedForm_isReadLeniently(String encoded, String text) {
    assertEquals(text, Percent.decodeForm(encoded));
  }

  @Test
  void encode_leavesUnreservedOnly() {
    assertEquals("aZ9-._~%2F%20%C3%A9%2B", Percent.encode("aZ9-._~/ é+"));
  }

  @Test
  void encodeThenDecode_isTheSame() {
    String text = "a/b?c=d&e%f+g \u0000\u20ac\ud83d\ude00";

    assertEquals(text, Percent.decode(Percent.encode(text)));
  }
}
