package dev.samovar.processor.service;

import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class ServiceErrorsTest {

  @Test
  void entryPointThatOffersNothing_isNone() {
    assertError(
        "2: The entry point 'Bank' offers nothing. Let it implement an interface annotated"
            + " @ServiceApi, or EntrypointFetch.",
        "@WorkerEntrypoint class Bank {}");
  }

  @Test
  void overload_hasNoNameOfItsOwn() {
    assertError(
        "2: Accounts.find() is overloaded, and calls go by name alone. Rename one.",
        "@ServiceApi interface Accounts { int find(long id); int find(String owner); }");
  }

  @Test
  void nameOfThePlatforms_isRefused() {
    assertError(
        "2: Accounts.then() has a name that means something else to the platform. Rename it.",
        "@ServiceApi interface Accounts { int then(); }");
  }

  @Test
  void typeThatCannotCross_isNamed() {
    assertError(
        "2: Accounts.at() takes a java.util.Date, which cannot cross to another worker. Use a type"
            + " annotated @CompiledJson, a text, number, boolean, time or byte[], a Body, or an"
            + " Optional, List, Set or Map<String, …> of one.",
        "@ServiceApi interface Accounts { void at(Date time); }");
  }

  @Test
  void methodOfTwoInterfaces_isAmbiguous() {
    assertError(
        "4: 'find' is a method of A and of B, and calls go by name alone. Rename one, or make two"
            + " entry points.",
        "@ServiceApi interface A { int find(long id); }\n"
            + "@ServiceApi interface B { int find(String name); }\n"
            + "@WorkerEntrypoint class Bank implements A, B {"
            + " public int find(long id) { return 0; } public int find(String n) { return 0; } }");
  }

  @Test
  void constructorOfAnythingElse_isRefused() {
    assertError(
        "3: An entry point is made of an interface annotated @Bindings and an ExecutionContext, in"
            + " any order, each or neither; 'size' is a int.",
        "@ServiceApi interface A { int find(long id); }\n"
            + "@WorkerEntrypoint class Bank implements A { Bank(int size) {}"
            + " public int find(long id) { return 0; } }");
  }
}
