package dev.samovar.teavm.classlib;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Puts {@link BigText#check} before all that a {@code BigInteger} or a {@code BigDecimal} does with
 * a text.
 */
final class BigNumberChecks implements ClassHolderTransformer {

  private static final String CHECK = "check";
  private static final MethodDescriptor OF_TEXT =
      new MethodDescriptor("<init>", String.class, int.class, void.class);
  private static final MethodDescriptor OF_CHARS =
      new MethodDescriptor("<init>", char[].class, int.class, int.class, void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.math.BigInteger")) {
      begin(
          cls.getMethod(OF_TEXT),
          new MethodReference(BigText.class, CHECK, String.class, void.class));
    } else if (cls.getName().equals("java.math.BigDecimal")) {
      begin(
          cls.getMethod(OF_CHARS),
          new MethodReference(
              BigText.class, CHECK, char[].class, int.class, int.class, void.class));
    }
  }

  /** The check takes as many of the constructor's arguments as it has parameters. */
  private static void begin(MethodHolder constructor, MethodReference check) {
    Program program = constructor.getProgram();
    Variable[] arguments = new Variable[check.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = program.variableAt(i + 1);
    }
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(check);
    call.setArguments(arguments);
    program.basicBlockAt(0).addFirst(call);
    constructor.setProgram(program);
  }
}
