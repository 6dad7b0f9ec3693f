package dev.samovar.processor;

import javax.annotation.processing.RoundEnvironment;

/** One thing the processor does, from annotation to generated code. */
public interface Feature {

  /** Read what this round brought, and write its sources. */
  void round(RoundEnvironment round);

  /** Write the resources that need the whole compilation; called if there was no error. */
  default void finish() {}
}
