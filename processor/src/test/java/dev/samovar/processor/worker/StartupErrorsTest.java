package dev.samovar.processor.worker;

import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartupErrorsTest {
  private static final String WORKER =
      "@Worker(name = \"app\") class App implements WorkerApp<NoBindings> {"
          + " public void routes(Router<NoBindings> router) {}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "private void warm() {} }",
        "static void warm() {} }",
        "int warm() { return 1; } }",
        "void warm(NoBindings env) {} }",
        "void warm() throws Exception {} }",
        "<T> void warm() {} }"
      })
  void otherSignature_isShownHowItMustBe(String method) {
    assertError(
        "3: A method annotated @Startup is: void warm(). Change it to that.",
        WORKER + "@dev.samovar.worker.Startup " + method);
  }

  @Test
  void methodOfAnotherClass_wouldNeverBeCalled() {
    assertError(
        "2: @Startup is for a method of the class annotated @Worker, and 'Cache' is not. Call"
            + " 'warm' from one there.",
        "class Cache { @dev.samovar.worker.Startup void warm() {} }");
  }
}
