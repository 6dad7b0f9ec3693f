package dev.samovar.e2e.contracts.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which methods may call which, and what of the platform each touches. */
final class CallGraph {

  private final Map<String, ClassFile> classes = new LinkedHashMap<>();
  private final Map<String, List<String>> subtypes = new HashMap<>();
  private final Map<String, List<Lambda>> lambdas = new HashMap<>();

  CallGraph(Collection<ClassFile> files) {
    for (ClassFile file : files) {
      classes.put(file.name(), file);
      file.lambdas()
          .forEach(one -> lambdas.computeIfAbsent(one.type(), t -> new ArrayList<>()).add(one));
      file.parents()
          .forEach(
              parent -> subtypes.computeIfAbsent(parent, p -> new ArrayList<>()).add(file.name()));
    }
  }

  Collection<ClassFile> classes() {
    return classes.values();
  }

  /** What the method comes to touch, and over how many calls. */
  Map<Touch, Integer> reach(Call from) {
    Set<Call> seen = new HashSet<>();
    Map<Touch, Integer> touched = new HashMap<>();
    List<Call> level = targets(from).filter(seen::add).toList();
    for (int distance = 0; !level.isEmpty(); distance++) {
      int steps = distance;
      level.forEach(call -> body(call).touches().forEach(t -> touched.putIfAbsent(t, steps)));
      level =
          level.stream()
              .flatMap(call -> body(call).calls().stream())
              .flatMap(this::targets)
              .filter(seen::add)
              .toList();
    }
    return touched;
  }

  private MethodBody body(Call call) {
    return classes.get(call.owner()).methods().get(call.method());
  }

  /**
   * Each body that the call may run: the class's own or an inherited one, and those of subtypes.
   */
  private Stream<Call> targets(Call call) {
    Set<Call> found = new LinkedHashSet<>();
    lambdas.getOrDefault(call.owner(), List.of()).stream()
        .filter(one -> one.mayBeRunBy(call))
        .forEach(one -> inherited(one.target().owner(), one.target().method(), found));
    inherited(call.owner(), call.method(), found);
    overriding(call.owner(), call.method(), found);
    return found.stream();
  }

  private void inherited(String owner, String method, Set<Call> found) {
    ClassFile file = classes.get(owner);
    if (file == null) {
      return;
    }
    if (file.methods().containsKey(method)) {
      found.add(new Call(owner, method));
      return;
    }
    file.parents().forEach(parent -> inherited(parent, method, found));
  }

  private void overriding(String owner, String method, Set<Call> found) {
    for (String subtype : subtypes.getOrDefault(owner, List.of())) {
      if (classes.get(subtype).methods().containsKey(method)) {
        found.add(new Call(subtype, method));
      }
      overriding(subtype, method, found);
    }
  }

  /**
   * @param owner a class's internal name
   * @param method its name and descriptor
   */
  record Call(String owner, String method) {

    /** As a person writes it: {@code KvNamespace.get}. */
    String spoken() {
      String simple = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
      return simple + "." + method.substring(0, method.indexOf('('));
    }
  }

  /**
   * @param place the type of an extern, as {@code KVNamespace}; of a script, which has no types,
   *     the last part of its package, as {@code kv}
   * @param member a name of JavaScript
   */
  record Touch(String place, String member) {}

  record MethodBody(boolean isPublic, Set<Call> calls, Set<Touch> touches) {}

  /**
   * A lambda or a method reference.
   *
   * @param creator the method that makes it
   * @param type what it implements
   * @param method the one it implements, without descriptor
   */
  record Lambda(String creator, String type, String method, Call target) {

    /**
     * What a constructor keeps, or implements a type of ours, is run later by someone else. All
     * others count as run where they are made.
     */
    boolean mayBeRunBy(Call call) {
      return type.equals(call.owner())
          && call.method().startsWith(method + "(")
          && (type.startsWith("dev/samovar/") || creator.equals("<init>"));
    }
  }

  record ClassFile(
      String name,
      boolean isPublic,
      List<String> parents,
      Map<String, MethodBody> methods,
      List<Lambda> lambdas) {}
}
