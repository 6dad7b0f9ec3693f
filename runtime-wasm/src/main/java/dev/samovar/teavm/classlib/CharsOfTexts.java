package dev.samovar.teavm.classlib;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReference;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.GetFieldInstruction;

/** {@code WasmText.chars}: the array of a text itself, for who reads all of it. */
final class CharsOfTexts implements ClassHolderTransformer {

  private static final String TEXT = "dev.samovar.cloudflare.interop.WasmText";
  private static final MethodDescriptor CHARS =
      new MethodDescriptor("chars", String.class, char[].class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(TEXT)) {
      MethodHolder method = cls.getMethod(CHARS);
      method.getModifiers().remove(ElementModifier.NATIVE);
      method.setProgram(program());
    }
  }

  /** The field is the one that TeaVM's DefaultStringTransformer makes. */
  private static Program program() {
    Program program = new Program();
    program.createVariable();
    Variable text = program.createVariable();
    GetFieldInstruction chars = new GetFieldInstruction();
    chars.setInstance(text);
    chars.setField(new FieldReference("java.lang.String", "characters"));
    chars.setFieldType(ValueType.parse(char[].class));
    chars.setReceiver(program.createVariable());
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(chars.getReceiver());
    BasicBlock block = program.createBasicBlock();
    block.add(chars);
    block.add(exit);
    return program;
  }
}
