package dev.samovar.processor.workflow;

import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class WorkflowErrorsTest {
  private static final String RUN =
      " public %s run(WorkflowEvent<%s> event, WorkflowStep step) { return null; }";

  @Test
  void classThatDoesNothing_isNoWorkflow() {
    assertError(
        "2: The Workflow 'Flow' does nothing. Let it implement WorkflowEntrypoint<P, R>: what an"
            + " instance is made with, and what it ends with.",
        "@Workflow class Flow {}");
  }

  @Test
  void typeThatCannotCross_isNamed() {
    assertError(
        "2: java.util.Date cannot cross to the Workflow 'Flow' and back. Use a type annotated"
            + " @CompiledJson, a text, number, boolean or time, or a List, Set or Map<String, …> of"
            + " one; a result may be Void.",
        "@Workflow class Flow implements WorkflowEntrypoint<Date, Void> {"
            + RUN.formatted("Void", "Date")
            + "}");
  }

  @Test
  void paramsThatAreNothing_cannotCross() {
    assertError(
        "2: java.lang.Void cannot cross to the Workflow 'Flow' and back. Use a type annotated"
            + " @CompiledJson, a text, number, boolean or time, or a List, Set or Map<String, …> of"
            + " one; a result may be Void.",
        "@Workflow class Flow implements WorkflowEntrypoint<Void, Void> {"
            + RUN.formatted("Void", "Void")
            + "}");
  }

  @Test
  void constructorOfAnythingElse_isRefused() {
    assertError(
        "2: A Workflow is made of an interface annotated @Bindings, or of nothing; 'size' is a int.",
        "@Workflow class Flow implements WorkflowEntrypoint<String, Void> { Flow(int size) {}"
            + RUN.formatted("Void", "String")
            + "}");
  }

  @Test
  void aNameThatAnObjectHas_isTaken() {
    assertError(
        "3: 'A' and 'B' would both be exported as 'A'. Give one its own name: @Workflow(name ="
            + " \"…\").",
        "@DurableObject class A {}\n@Workflow(name = \"A\") class B implements"
            + " WorkflowEntrypoint<String, Void> {"
            + RUN.formatted("Void", "String")
            + "}");
  }
}
