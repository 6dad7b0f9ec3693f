package dev.samovar.teavm.async;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.jso.JSObject;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Writes {@code Waits.mayWait}: false for the classes of handlers and filters from which no call
 * leads to a wait, once all calls are known. Their requests need no stack of their own.
 */
final class WaitsOfSteps extends AbstractDependencyListener implements ClassHolderTransformer {

  private static final String ROUTING = "dev.samovar.routing.";
  private static final MethodReference MAY_WAIT =
      new MethodReference(
          ROUTING + "Waits", "mayWait", ValueType.parse(Object.class), ValueType.BOOLEAN);

  private static final Step HANDLER = new Step("Handler", "handle");
  private static final Step FILTER = new Step("Filter", "filter", "Next");

  /** What calls the application's steps: each of those is looked at by itself. */
  private static final Set<String> CALLERS =
      Set.of(ROUTING + "Pipeline$HandlerStep", ROUTING + "Pipeline$FilterStep");

  /** What runs for a request without a stack of its own, but for the steps. */
  private static final MethodReference ENTRY =
      new MethodReference(
          "dev.samovar.wasm.WasmEntry",
          "dispatchAtOnce",
          ValueType.INTEGER,
          ValueType.parse(JSObject.class),
          ValueType.parse(JSObject.class),
          ValueType.parse(JSObject.class),
          ValueType.parse(JSObject.class));

  private final @Nullable Path file;

  /**
   * @param file gets a line for each class of steps, and why it may wait; null for none
   */
  WaitsOfSteps(@Nullable Path file) {
    this.file = file;
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals(MAY_WAIT.getClassName())) {
      MethodHolder method = cls.getMethod(MAY_WAIT.getDescriptor());
      method.setProgram(null);
      method.getModifiers().add(ElementModifier.NATIVE);
    }
  }

  @Override
  public void completing(DependencyAgent agent) {
    if (agent.getMethod(MAY_WAIT) == null) {
      return;
    }
    Map<String, List<MethodReference>> ways = ways(agent);
    write(ways);
    agent.submitMethod(MAY_WAIT, program(agent.getClassHierarchy(), ways));
  }

  private static Program program(
      ClassHierarchy hierarchy, Map<String, List<MethodReference>> ways) {
    ProgramEmitter e = ProgramEmitter.create(MAY_WAIT.getDescriptor(), hierarchy);
    ValueEmitter step = e.var(1, Object.class);
    ways.forEach(
        (name, way) -> {
          if (way.isEmpty()) {
            e.when(step.instanceOf(ValueType.object(name)).isTrue())
                .thenDo(() -> e.constant(0).returnValue());
          }
        });
    e.constant(1).returnValue();
    return e.getProgram();
  }

  /**
   * By class, in order: the calls by which it, or what extends it, may wait; none if it never does.
   */
  private static Map<String, List<MethodReference>> ways(DependencyAgent agent) {
    WaitingMethods waiting = new WaitingMethods(agent, CALLERS);
    Map<String, List<MethodReference>> own = new TreeMap<>();
    for (String name : agent.getReachableClasses()) {
      for (Step step : List.of(HANDLER, FILTER)) {
        MethodReader method = step.in(agent, name);
        if (method != null) {
          own.merge(name, waiting.way(method.getReference()), (a, b) -> a.isEmpty() ? b : a);
        }
      }
    }
    List<MethodReference> entry = waiting.way(ENTRY);
    Map<String, List<MethodReference>> ways = new TreeMap<>();
    for (String name : own.keySet()) {
      ways.put(name, entry.isEmpty() ? wayUnder(name, own, agent.getClassHierarchy()) : entry);
    }
    return ways;
  }

  private static List<MethodReference> wayUnder(
      String type, Map<String, List<MethodReference>> ways, ClassHierarchy hierarchy) {
    return ways.entrySet().stream()
        .filter(other -> !other.getValue().isEmpty())
        .filter(other -> hierarchy.isSuperType(type, other.getKey(), false))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(List.of());
  }

  private void write(Map<String, List<MethodReference>> ways) {
    if (file == null) {
      return;
    }
    String text =
        ways.entrySet().stream()
            .map(step -> step.getKey() + "\t" + says(step.getValue()) + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write which steps may wait to " + file, e);
    }
  }

  private static String says(List<MethodReference> way) {
    return way.isEmpty()
        ? "never waits"
        : way.stream()
            .map(method -> simple(method.getClassName()) + "." + method.getName())
            .collect(Collectors.joining(" → ", "may wait\t", ""));
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** An interface of the application's steps, and its method. */
  private record Step(String type, MethodDescriptor method) {

    Step(String type, String method, String... others) {
      this(ROUTING + type, descriptor(method, others));
    }

    /** The method that a class runs as such a step; null if it is none. */
    @Nullable MethodReader in(DependencyAgent agent, String name) {
      if (!agent.getClassHierarchy().isSuperType(type, name, false) || name.equals(type)) {
        return null;
      }
      return agent.getClassHierarchy().getClassSource().resolveImplementation(name, method);
    }

    private static MethodDescriptor descriptor(String method, String... others) {
      List<ValueType> signature = new ArrayList<>();
      signature.add(ValueType.object(ROUTING + "Context"));
      for (String other : others) {
        signature.add(ValueType.object(ROUTING + other));
      }
      signature.add(ValueType.object("dev.samovar.http.Response"));
      return new MethodDescriptor(method, signature.toArray(new ValueType[0]));
    }
  }
}
