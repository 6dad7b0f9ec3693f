package dev.samovar.teavm.async;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Makes a wait within a static initialiser an exception that says so.
 *
 * <p>TeaVM marks a class as initialised before it runs the initialiser: another request that came
 * while it waits would see the class half made.
 */
final class GuardedInitializers implements ClassHolderTransformer {

  private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", void.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    MethodHolder initializer = cls.getMethod(INITIALIZER);
    boolean ours = Applications.has(cls.getName());
    if (ours && initializer != null && initializer.getProgram() != null && mayWait(initializer)) {
      CountedCallbacks.GUARD.put(cls, initializer);
    }
  }

  /**
   * Initialisers that only make constants and the JDK's objects stay as TeaVM can optimise them.
   */
  private static boolean mayWait(MethodHolder initializer) {
    for (BasicBlock block : initializer.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction invoke && mayWait(invoke)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayWait(InvokeInstruction invoke) {
    String cls = invoke.getMethod().getClassName();
    return !cls.startsWith("java.") || cls.equals("java.lang.Thread");
  }
}
