package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParametersTest {

  @Test
  void repeatedName_keepsEachValueInOrder() {
    assertEquals(List.of("1", "2"), Parameters.parse("a=1&b=x&a=2").all("a"));
  }

  @Test
  void nameAndValue_areDecoded() {
    assertEquals(Optional.of("c d&"), Parameters.parse("a%5B%5D=c+d%26").first("a[]"));
  }

  @Test
  void nameWithoutEquals_isEmptyText() {
    assertEquals(Optional.of(""), Parameters.parse("a&b=1").first("a"));
  }

  @Test
  void valueMayHaveEquals() {
    assertEquals(Optional.of("b=c=="), Parameters.parse("a=b=c==").first("a"));
  }

  @Test
  void emptyPairs_arePassedOver() {
    assertEquals(1, Parameters.parse("&&a=1&").size());
  }

  @Test
  void names_areEachOnce() {
    assertEquals(List.of("a", "b"), Parameters.parse("a=1&b=2&a=3").names());
  }

  @Test
  void malformedEncoding_spoilsNoOtherParameter() {
    Parameters parameters = Parameters.parse("page=2&utm=%E4&%zz=%");

    assertEquals(Optional.of("2"), parameters.first("page"));
    assertEquals(Optional.of("\uFFFD"), parameters.first("utm"));
    assertEquals(Optional.of("%"), parameters.first("%zz"));
  }

  @Test
  void tooMany_is400() {
    var e = assertThrows(HttpException.class, () -> Parameters.parse("a&".repeat(10_001)));

    assertEquals(400, e.status());
  }
}
