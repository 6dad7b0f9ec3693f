package dev.samovar.teavm.checks;

import org.teavm.model.MethodReference;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/** Calls of static methods. */
final class Calls {

  private Calls() {}

  static InvokeInstruction of(MethodReference method, Variable... arguments) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(method);
    call.setArguments(arguments);
    return call;
  }
}
