package dev.samovar.processor.worker;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerErrorsTest {
  private static final String BODY =
      " implements WorkerApp<NoBindings> { public void routes(Router<NoBindings> router) {} }";

  @Test
  void interface_isNoWorker() {
    assertError(
        "2: @Worker is for a class that can be made: 'App' is not. Put it on a class that is not"
            + " abstract.",
        "@Worker(name = \"app\") interface App extends WorkerApp<NoBindings> {}");
  }

  @Test
  void abstractClass_isNoWorker() {
    assertError(
        "2: @Worker is for a class that can be made: 'App' is not. Put it on a class that is not"
            + " abstract.",
        "@Worker(name = \"app\") abstract class App implements WorkerApp<NoBindings> {}");
  }

  @Test
  void innerClass_cannotBeMade() {
    assertError(
        "2: The worker 'Test.App' is made by generated code beside it. It must be a top-level or"
            + " static class, not private, without type parameters.",
        "class Test { @Worker(name = \"app\") class App" + BODY + "}");
  }

  @Test
  void constructorWithParameters_cannotBeCalled() {
    assertError(
        "2: The worker 'App' is made once per isolate, before there is a request. Give it a"
            + " constructor without parameters that is not private.",
        "@Worker(name = \"app\") class App implements WorkerApp<NoBindings> { App(int size) {}"
            + " public void routes(Router<NoBindings> router) {} }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Horatio", "a_b", "-a", "a-", "a.b"})
  void nameOfOtherLetters_isRefused(String name) {
    assertError(
        "2: '"
            + name
            + "' cannot be a worker's name. Use 1 to 63 lower-case letters, digits and"
            + " dashes, no dash first or last.",
        "@Worker(name = \"" + name + "\") class App" + BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a-1", "123456789-123456789-123456789-123456789-123456789-123456789-123"})
  void nameOfLettersDigitsAndDashes_isAccepted(String name) {
    assertCompiles("@Worker(name = \"" + name + "\") class App" + BODY);
  }

  @Test
  void nameOf64Characters_isRefused() {
    String name = "x".repeat(64);

    assertError(
        "2: '"
            + name
            + "' cannot be a worker's name. Use 1 to 63 lower-case letters, digits and"
            + " dashes, no dash first or last.",
        "@Worker(name = \"" + name + "\") class App" + BODY);
  }

  @Test
  void classWithoutRoutes_isNoWorker() {
    assertError(
        "2: The worker 'App' has no routes. Let it implement WorkerApp<Env>, or"
            + " WorkerApp<NoBindings>.",
        "@Worker(name = \"app\") class App {}");
  }

  @Test
  void envWithoutAnnotation_isRefused() {
    assertError(
        "2: The worker 'App' must say its bindings: WorkerApp<Env> with an interface annotated"
            + " @Bindings, or WorkerApp<NoBindings>.",
        "@Worker(name = \"app\") class App implements WorkerApp<String> {"
            + " public void routes(Router<String> router) {} }");
  }

  @Test
  void secondWorker_needsItsOwnProject() {
    assertError(
        "3: A project is one worker, and 'App' is annotated @Worker already. Move 'Other' to a"
            + " project of its own.",
        "@Worker(name = \"app\") class App"
            + BODY
            + "\n@Worker(name = \"other\") class Other"
            + BODY);
  }

  @Test
  void envOfALibraryWithoutItsClass_isReported() {
    assertError(
        "2: 'UnprocessedEnv' was compiled without samovar-processor: there is no"
            + " 'UnprocessedEnvBindings' beside it. Add the processor where it is compiled.",
        "@Worker(name = \"app\") class App implements"
            + " WorkerApp<dev.samovar.processor.worker.UnprocessedEnv> { public void routes("
            + "Router<dev.samovar.processor.worker.UnprocessedEnv> router) {} }");
  }
}
