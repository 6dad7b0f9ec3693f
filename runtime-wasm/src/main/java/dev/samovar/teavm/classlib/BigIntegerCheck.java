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

/** Puts {@link BigText#check} before all that a {@code BigInteger} does with a text. */
final class BigIntegerCheck implements ClassHolderTransformer {

  private static final MethodDescriptor CONSTRUCTOR =
      new MethodDescriptor("<init>", String.class, int.class, void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals("java.math.BigInteger")) {
      return;
    }
    MethodHolder constructor = cls.getMethod(CONSTRUCTOR);
    Program program = constructor.getProgram();
    Variable text = program.variableAt(1);
    InvokeInstruction check = new InvokeInstruction();
    check.setType(InvocationType.SPECIAL);
    check.setMethod(new MethodReference(BigText.class, "check", String.class, void.class));
    check.setArguments(text);
    program.basicBlockAt(0).addFirst(check);
    constructor.setProgram(program);
  }
}
