package dev.samovar.teavm.async;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.callgraph.CallGraph;
import org.teavm.callgraph.CallGraphNode;
import org.teavm.callgraph.CallSite;
import org.teavm.dependency.DependencyAgent;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodReader;
import org.teavm.model.MethodReference;

/**
 * The methods from which a call, however far, leads to a wait; each with the next on a shortest
 * way.
 */
final class WaitingMethods {

  private static final String HOST = "dev.samovar.cloudflare.interop.WasmHost";
  private static final Set<String> WAITS = Set.of("await", "awaitRace");

  private final Map<MethodReference, MethodReference> next = new HashMap<>();

  /**
   * @param ignored classes whose methods do not count, whatever they call
   */
  WaitingMethods(DependencyAgent agent, Collection<String> ignored) {
    Map<MethodReference, Set<MethodReference>> callers = callers(agent);
    Deque<MethodReference> rest = new ArrayDeque<>();
    for (MethodReference method : agent.getReachableMethods()) {
      if (waitsItself(agent, method)) {
        next.put(method, method);
        rest.add(method);
      }
    }
    while (!rest.isEmpty()) {
      MethodReference called = rest.remove();
      for (MethodReference caller : callers.getOrDefault(called, Set.of())) {
        if (!ignored.contains(caller.getClassName()) && next.putIfAbsent(caller, called) == null) {
          rest.add(caller);
        }
      }
    }
  }

  /** A shortest way of calls from a method to a wait, both included; empty if it never waits. */
  List<MethodReference> way(MethodReference from) {
    List<MethodReference> way = new ArrayList<>();
    MethodReference last = null;
    for (MethodReference m = from; m != null && !m.equals(last); m = next.get(m)) {
      if (next.containsKey(m)) {
        way.add(m);
      }
      last = m;
    }
    return way;
  }

  /** A synchronized method enters its monitor without a call. */
  private static boolean waitsItself(DependencyAgent agent, MethodReference reference) {
    if (reference.getClassName().equals(HOST)) {
      return WAITS.contains(reference.getName());
    }
    MethodReader method = agent.getClassSource().resolve(reference);
    return method != null && method.hasModifier(ElementModifier.SYNCHRONIZED);
  }

  private static Map<MethodReference, Set<MethodReference>> callers(DependencyAgent agent) {
    CallGraph graph = agent.getCallGraph();
    Map<MethodReference, Set<MethodReference>> callers = new HashMap<>();
    for (MethodReference method : agent.getReachableMethods()) {
      for (CallSite site : List.copyOf(graph.getNode(method).getCallSites())) {
        for (CallGraphNode called : site.getCalledMethods()) {
          callers.computeIfAbsent(called.getMethod(), key -> new HashSet<>()).add(method);
        }
      }
    }
    return callers;
  }
}
