package dev.samovar.teavm.classlib;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * {@code BigDecimal} asks {@link DoubleDigits} for a logarithm. TeaVM's class that it would ask has
 * the tables for writing doubles, 9 KB.
 */
final class TablelessDecimals implements ClassHolderTransformer {

  private static final MethodReference TEAVM =
      new MethodReference(
          "org.teavm.classlib.impl.text.DoubleAnalyzer",
          new MethodDescriptor("fastIntLog10", double.class, int.class));
  private static final MethodReference OURS =
      new MethodReference(DoubleDigits.class, "log10", double.class, int.class);

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.math.BigDecimal")) {
      cls.getMethods().stream().filter(MethodHolder::hasProgram).forEach(TablelessDecimals::change);
    }
  }

  private static void change(MethodHolder method) {
    for (BasicBlock block : method.getProgram().getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof InvokeInstruction call && call.getMethod().equals(TEAVM)) {
          call.setMethod(OURS);
        }
      }
    }
  }
}
