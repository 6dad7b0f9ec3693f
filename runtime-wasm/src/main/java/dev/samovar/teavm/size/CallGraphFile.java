package dev.samovar.teavm.size;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.ClassReader;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;

/**
 * A line for each method: its class and descriptor, {@code " static"} if it needs no object, then
 * after a tab each of those that it may call. What TeaVM links by itself is called by no one.
 */
final class CallGraphFile extends AbstractDependencyListener {

  private final Path file;

  CallGraphFile(Path file) {
    this.file = file;
  }

  @Override
  public void completing(DependencyAgent agent) {
    CallGraph graph = agent.getCallGraph();
    write(
        agent.getReachableMethods().stream()
            .map(method -> line(graph.getNode(method), isStatic(agent, method)))
            .sorted()
            .collect(Collectors.joining()));
  }

  private static boolean isStatic(DependencyAgent agent, MethodReference method) {
    ClassReader type = agent.getClassSource().get(method.getClassName());
    MethodReader found = type == null ? null : type.getMethod(method.getDescriptor());
    return found != null && found.hasModifier(ElementModifier.STATIC);
  }

  private static String line(CallGraphNode method, boolean isStatic) {
    Stream<String> called =
        method.getCallSites().stream()
            .flatMap(site -> site.getCalledMethods().stream())
            .map(callee -> name(callee.getMethod()))
            .distinct()
            .sorted();
    String first = name(method.getMethod()) + (isStatic ? " static" : "");
    return Stream.concat(Stream.of(first), called).collect(Collectors.joining("\t", "", "\n"));
  }

  private static String name(MethodReference method) {
    return method.getClassName() + "::" + method.getDescriptor();
  }

  private void write(String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write who calls whom to " + file, e);
    }
  }
}
