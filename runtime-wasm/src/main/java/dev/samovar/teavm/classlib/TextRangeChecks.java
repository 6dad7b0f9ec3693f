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

/** Puts {@link TextRanges#check} before what a {@code String} does with a range of its chars. */
final class TextRangeChecks implements ClassHolderTransformer {

  private static final String CHECK = "check";
  private static final MethodDescriptor SUBSTRING =
      new MethodDescriptor("substring", int.class, int.class, String.class);
  private static final MethodDescriptor GET_CHARS =
      new MethodDescriptor("getChars", int.class, int.class, char[].class, int.class, void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.lang.String")) {
      begin(
          cls.getMethod(SUBSTRING),
          new MethodReference(
              TextRanges.class, CHECK, String.class, int.class, int.class, void.class));
      begin(
          cls.getMethod(GET_CHARS),
          new MethodReference(
              TextRanges.class,
              CHECK,
              String.class,
              int.class,
              int.class,
              char[].class,
              int.class,
              void.class));
    }
  }

  /** The check takes the text and the method's arguments. */
  private static void begin(MethodHolder method, MethodReference check) {
    Program program = method.getProgram();
    Variable[] arguments = new Variable[check.parameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = program.variableAt(i);
    }
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(check);
    call.setArguments(arguments);
    program.basicBlockAt(0).addFirst(call);
    method.setProgram(program);
  }
}
