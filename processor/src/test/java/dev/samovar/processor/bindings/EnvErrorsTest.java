package dev.samovar.processor.bindings;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class EnvErrorsTest {
  private static final String OFFER =
      "Return D1Database, KvNamespace, R2Bucket, QueueProducer<T>, DurableObjectNamespace,"
          + " DurableObjects<T>, Hyperdrive, Service, an interface annotated @ServiceApi, Workflows<P>, DispatchNamespace, Assets, RateLimiter, AnalyticsDataset, VersionMetadata,"
          + " StoredSecret, SendEmail, Ai, Vectorize, BrowserRun, Images, Secret, String, int, long, boolean, a type annotated @CompiledJson,"
          + " a List, Set or Map<String, …> of values, or an Optional of one of these.";

  @Test
  void classWithBindings_mustBeInterface() {
    assertError(
        "2: @Bindings is for an interface with one method a binding. Make 'Env' an interface; the"
            + " class behind it is generated.",
        "@Bindings class Env {}");
  }

  @Test
  void typeParameters_areRefused() {
    assertError(
        "2: An env has no type parameters. Remove those of 'Env'.",
        "@Bindings interface Env<T> { D1Database db(); }");
  }

  @Test
  void privateInterface_cannotBeNamed() {
    assertError(
        "2: The class behind 'Test.Env' is generated beside it. Remove 'private' and 'sealed' from"
            + " the interface and from what it stands in.",
        "class Test { @Bindings private interface Env { D1Database db(); } }");
  }

  @Test
  void sealedInterface_cannotBeImplemented() {
    assertError(
        "2: The class behind 'Env' is generated beside it. Remove 'private' and 'sealed' from"
            + " the interface and from what it stands in.",
        "@Bindings sealed interface Env permits Other {} non-sealed interface Other extends Env {}");
  }

  @Test
  void parameters_areRefused() {
    assertError(
        "3: Env.db() has parameters, and a binding is looked up by its name alone. Remove them, or"
            + " make the method 'default'.",
        "@Bindings interface Env {\n D1Database db(String name); }");
  }

  @Test
  void genericMethod_isRefused() {
    assertError(
        "2: Env.db() is generic. Name the type that is bound.",
        "@Bindings interface Env { <T> T db(); }");
  }

  @Test
  void nothingReturned_isNoBinding() {
    assertError("2: Env.db() returns nothing. " + OFFER, "@Bindings interface Env { void db(); }");
  }

  @Test
  void otherType_isNoBinding() {
    assertError(
        "2: Env.names() returns java.util.List<java.util.Date>, which no binding is. " + OFFER,
        "@Bindings interface Env { List<Date> names(); }");
  }

  @Test
  void optionalOfOtherType_isNoBinding() {
    assertError(
        "2: Env.started() returns java.util.Optional<java.util.Date>, which no binding is. "
            + OFFER,
        "@Bindings interface Env { Optional<Date> started(); }");
  }

  @Test
  void rawOptional_isNoBinding() {
    assertError(
        "2: Env.started() returns java.util.Optional, which no binding is. " + OFFER,
        "@Bindings interface Env { Optional started(); }");
  }

  @Test
  void nameThatNoBindingCanHave_isRefused() {
    assertError(
        "2: 'my db' cannot be a binding's name. Use letters, digits and '_', beginning with no"
            + " digit.",
        "@Bindings interface Env { @Binding(\"my db\") D1Database db(); }");
  }

  @Test
  void sameNameTwice_isRefused() {
    assertError(
        "4: db() and other() are both the binding 'DB'. Remove one, or give it its own name:"
            + " @Binding(\"…\").",
        "@Bindings interface Env {\n D1Database db();\n @Binding(\"DB\") KvNamespace other(); }");
  }

  @Test
  void defaultMethod_isNoBinding() {
    assertCompiles(
        "@Bindings interface Env { String mode(); default boolean is(String m) { return true; } }");
  }
}
