package dev.samovar.teavm.classlib;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * {@code split}, {@code replaceAll}, {@code replaceFirst} and {@code matches} of a {@code String}
 * with a constant that has no special characters do not link the engine of regular expressions.
 */
final class LiteralPatterns implements ClassHolderTransformer {

  private static final String STRING = "java.lang.String";
  private static final String REPLACE_ALL = "replaceAll";
  private static final String REPLACE_FIRST = "replaceFirst";
  private static final Set<String> NAMES = Set.of("split", REPLACE_ALL, REPLACE_FIRST, "matches");

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (MethodHolder method : cls.getMethods()) {
      if (method.getProgram() != null) {
        replaceAll(method.getProgram());
      }
    }
  }

  private static void replaceAll(Program program) {
    Map<Variable, String> constants = null;
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof InvokeInstruction call && takesPattern(call)) {
          constants = constants == null ? constants(program) : constants;
          replace(program, call, constants);
        }
      }
    }
  }

  private static boolean takesPattern(InvokeInstruction call) {
    return call.getInstance() != null
        && call.getMethod().getClassName().equals(STRING)
        && NAMES.contains(call.getMethod().getName());
  }

  private static Map<Variable, String> constants(Program program) {
    Map<Variable, String> constants = new HashMap<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction each : block) {
        if (each instanceof StringConstantInstruction constant) {
          constants.put(constant.getReceiver(), constant.getConstant());
        }
      }
    }
    return constants;
  }

  private static void replace(
      Program program, InvokeInstruction call, Map<Variable, String> constants) {
    String regex = constants.get(call.getArguments().get(0));
    String text = regex == null ? null : LiteralPattern.textOf(regex);
    if (text == null || !isPlain(call, constants)) {
      return;
    }
    StringConstantInstruction constant = new StringConstantInstruction();
    constant.setConstant(text);
    constant.setReceiver(program.createVariable());
    constant.setLocation(call.getLocation());
    call.insertPrevious(constant);
    Variable[] arguments = new Variable[call.getArguments().size() + 1];
    arguments[0] = call.getInstance();
    arguments[1] = constant.getReceiver();
    if (arguments.length > 2) {
      arguments[2] = call.getArguments().get(1);
    }
    call.setInstance(null);
    call.setType(InvocationType.SPECIAL);
    call.setMethod(ours(call.getMethod()));
    call.setArguments(arguments);
  }

  /** Whether the replacement, if there is one, is a constant without groups. */
  private static boolean isPlain(InvokeInstruction call, Map<Variable, String> constants) {
    String name = call.getMethod().getName();
    if (!name.equals(REPLACE_ALL) && !name.equals(REPLACE_FIRST)) {
      return true;
    }
    @Nullable String replacement = constants.get(call.getArguments().get(1));
    return replacement != null && LiteralPattern.isPlainReplacement(replacement);
  }

  private static MethodReference ours(MethodReference method) {
    ValueType[] signature = new ValueType[method.parameterCount() + 2];
    signature[0] = ValueType.object(STRING);
    System.arraycopy(method.getSignature(), 0, signature, 1, method.parameterCount() + 1);
    return new MethodReference(LiteralTexts.class.getName(), method.getName(), signature);
  }
}
