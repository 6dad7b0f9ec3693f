package dev.samovar.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

  @ParameterizedTest
  @CsvSource({
    "101, Switching Protocols",
    "200, OK",
    "404, Not Found",
    "431, Request Header Fields Too Large",
    "507, Insufficient Storage",
  })
  void aStatusOfTheStandard_hasItsPhrase(int status, String reason) {
    assertEquals(reason, Status.reason(status));
  }

  @ParameterizedTest
  @CsvSource({
    "299, Success",
    "399, Redirection",
    "418, Client Error",
    "599, Server Error",
    "40, Server Error",
    "4, Server Error",
  })
  void another_hasThatOfItsClass(int status, String reason) {
    assertEquals(reason, Status.reason(status));
  }
}
