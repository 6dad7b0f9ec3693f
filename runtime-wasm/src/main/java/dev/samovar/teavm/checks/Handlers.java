package dev.samovar.teavm.checks;

import java.util.LinkedHashSet;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;

/** The first blocks of the {@code catch} and {@code finally} of a program. */
final class Handlers {

  private Handlers() {}

  static Set<BasicBlock> of(Program program) {
    Set<BasicBlock> handlers = new LinkedHashSet<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (TryCatchBlock tryCatch : block.getTryCatchBlocks()) {
        handlers.add(tryCatch.getHandler());
      }
    }
    return handlers;
  }
}
