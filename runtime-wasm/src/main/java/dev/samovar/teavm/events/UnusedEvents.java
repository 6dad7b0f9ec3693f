package dev.samovar.teavm.events;

import dev.samovar.wasm.ForEvent;
import org.teavm.model.AnnotationReader;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.NullConstantInstruction;

/**
 * A method annotated {@link ForEvent} gives null where the worker does not listen to that event.
 */
record UnusedEvents(Manifest manifest) implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      AnnotationReader event = method.getAnnotations().get(ForEvent.class.getName());
      if (event != null && manifest.isUnused(event.getValue("value").getString())) {
        method.setProgram(nothing(method));
      }
    }
  }

  /** Variable 0 is the instance, in static methods too; the arguments follow. */
  private static Program nothing(MethodHolder method) {
    Program program = new Program();
    for (int i = 0; i <= method.parameterCount(); i++) {
      program.createVariable();
    }
    Variable nothing = program.createVariable();
    NullConstantInstruction constant = new NullConstantInstruction();
    constant.setReceiver(nothing);
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(nothing);
    BasicBlock block = program.createBasicBlock();
    block.add(constant);
    block.add(exit);
    return program;
  }
}
