package dev.samovar.processor.durable;

import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class DurableErrorsTest {

  @Test
  void abstractClass_cannotBeMade() {
    assertError(
        "2: @DurableObject is for a class that generated code beside it can make: 'Counter' must be"
            + " a top-level or static class, neither abstract nor private, without type"
            + " parameters.",
        "@DurableObject abstract class Counter {}");
  }

  @Test
  void twoConstructors_leaveAChoice() {
    assertError(
        "2: The Durable Object 'Counter' must have one constructor that is not private: its objects"
            + " are made when they are called.",
        "@DurableObject class Counter { Counter() {} Counter(DurableObjectState state) {} }");
  }

  @Test
  void parameterOfAnotherType_isNamed() {
    assertError(
        "2: A Durable Object is made of a DurableObjectState and an interface annotated @Bindings,"
            + " in any order, each or neither; 'size' is a int.",
        "@DurableObject class Counter { Counter(int size) {} }");
  }

  @Test
  void twoOfOneName_cannotBeExported() {
    assertError(
        "3: 'A' and 'B' would both be exported as 'A'. Give one its own name: @DurableObject(name ="
            + " \"…\").",
        "@DurableObject class A {}\n@DurableObject(name = \"A\") class B {}");
  }

  @Test
  void nameThatIsNone_isRefused() {
    assertError(
        "2: 'my-counter' cannot be the name of a class. Use letters, digits and '_', beginning with"
            + " no digit.",
        "@DurableObject(name = \"my-counter\") class Counter {}");
  }

  @Test
  void apiThatIsNoInterface_hasNoStub() {
    assertError(
        "2: @DurableObjectApi is for an interface whose stub is generated beside it: 'Feed' must be"
            + " one, neither private nor sealed, without type parameters.",
        "@DurableObjectApi class Feed {}");
  }

  @Test
  void typeThatCannotCross_isNamed() {
    assertError(
        "2: Feed.at() takes a java.util.Date, which cannot cross to another object. Use a type"
            + " annotated @CompiledJson, a text, number, boolean, time or byte[], or an Optional,"
            + " List, Set or Map<String, …> of one.",
        "@DurableObjectApi interface Feed { void at(Date time); }");
  }
}
