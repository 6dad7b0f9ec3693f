package dev.samovar.teavm.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.Variable;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.transformation.NullCheckFilter;
import org.teavm.model.transformation.NullCheckInsertion;
import org.teavm.vm.spi.TeaVMHost;

/**
 * TeaVM's insertion of checks for null, with its effect on a {@code catch} corrected. TeaVM hands
 * the checked variable to the {@code catch}, which has no value there if the check failed. Here the
 * {@code catch} gets the variable that was checked, too.
 */
final class SoundNullChecks extends NullCheckInsertion {

  private final NullCheckInsertion checks;

  private SoundNullChecks(NullCheckInsertion checks) {
    super(NullCheckFilter.EMPTY);
    this.checks = checks;
  }

  static void install(TeaVMHost host) {
    TeaVmField.replaceInTarget(
        host, "nullCheckInsertion", former -> new SoundNullChecks((NullCheckInsertion) former));
  }

  @Override
  public void transformProgram(Program program, MethodReference method) {
    checks.transformProgram(program, method);
    for (BasicBlock block : program.getBasicBlocks()) {
      if (!block.getTryCatchBlocks().isEmpty()) {
        Map<Variable, Variable> checked = checkedIn(block);
        for (TryCatchBlock tryCatch : block.getTryCatchBlocks()) {
          tryCatch.getHandler().getPhis().forEach(phi -> addUnchecked(phi, block, checked));
        }
      }
    }
  }

  /** What was checked, by the variable that has it after its check. */
  private static Map<Variable, Variable> checkedIn(BasicBlock block) {
    Map<Variable, Variable> checked = new HashMap<>();
    for (Instruction each : block) {
      if (each instanceof NullCheckInstruction check && check.getReceiver() != check.getValue()) {
        checked.put(check.getReceiver(), check.getValue());
      }
    }
    return checked;
  }

  private static void addUnchecked(Phi phi, BasicBlock block, Map<Variable, Variable> checked) {
    List<Variable> values = new ArrayList<>();
    for (Incoming incoming : phi.getIncomings()) {
      if (incoming.getSource() == block) {
        values.add(incoming.getValue());
      }
    }
    for (int i = 0; i < values.size(); i++) {
      Variable value = checked.get(values.get(i));
      if (value != null && !values.contains(value)) {
        Incoming incoming = new Incoming();
        incoming.setSource(block);
        incoming.setValue(value);
        phi.getIncomings().add(incoming);
        values.add(value);
      }
    }
  }
}
