package dev.samovar.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** Expectations on what javac says of one source file, {@code com/acme/Test.java}. */
public final class Errors {
  private static final String IMPORTS =
      "package com.acme; import dev.samovar.worker.*; import dev.samovar.sql.*;"
          + " import dev.samovar.d1.*; import dev.samovar.durable.*; import dev.samovar.kv.*; import dev.samovar.r2.*;"
          + " import dev.samovar.routing.*; import dev.samovar.http.*; import dev.samovar.service.*; import dev.samovar.workflow.*;"
          + " import java.util.*;\n";

  private Errors() {}

  /** The one message must be this; line 2 is the first of the text. */
  public static void assertError(String expected, String text) {
    Javac.Result result = compile(text);

    assertEquals(List.of("Test.java:" + expected), result.messages());
  }

  /** The one message must begin so. */
  public static void assertErrorBegins(String expected, String text) {
    List<String> messages = compile(text).messages();

    assertEquals(1, messages.size(), messages.toString());
    assertTrue(messages.get(0).startsWith("Test.java:" + expected), messages.get(0));
  }

  public static void assertCompiles(String text) {
    Javac.Result result = compile(text);

    assertTrue(result.done(), result.messages().toString());
  }

  private static Javac.Result compile(String text) {
    return Javac.compile(Map.of("com/acme/Test.java", IMPORTS + text));
  }
}
