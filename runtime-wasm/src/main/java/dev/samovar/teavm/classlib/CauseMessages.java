package dev.samovar.teavm.classlib;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/**
 * {@code new RuntimeException(cause)} has the cause's text as its message; in TeaVM it has none.
 */
final class CauseMessages implements ClassHolderTransformer {

  private static final String THROWABLE = "java.lang.Throwable";
  private static final MethodDescriptor INIT =
      new MethodDescriptor("<init>", Throwable.class, void.class);
  private static final FieldReference MESSAGE = new FieldReference(THROWABLE, "message");
  private static final MethodReference TEXT =
      new MethodReference(CauseMessages.Text.class, "of", Throwable.class, String.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (!cls.getName().equals(THROWABLE)) {
      return;
    }
    Program program = cls.getMethod(INIT).getProgram();
    InvokeInstruction text = new InvokeInstruction();
    text.setType(InvocationType.SPECIAL);
    text.setMethod(TEXT);
    text.setArguments(program.variableAt(1));
    text.setReceiver(program.createVariable());
    PutFieldInstruction message = new PutFieldInstruction();
    message.setInstance(program.variableAt(0));
    message.setField(MESSAGE);
    message.setFieldType(ValueType.parse(String.class));
    message.setValue(text.getReceiver());
    program.basicBlockAt(0).addFirst(message);
    program.basicBlockAt(0).addFirst(text);
    cls.getMethod(INIT).setProgram(program);
  }

  /** What is linked into the worker. */
  static final class Text {

    private Text() {}

    static String of(Throwable cause) {
      return cause == null ? null : cause.toString();
    }
  }
}
