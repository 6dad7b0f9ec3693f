package dev.samovar.e2e.contracts.coverage;

import dev.samovar.e2e.contracts.coverage.CallGraph.Call;
import dev.samovar.e2e.contracts.coverage.CallGraph.ClassFile;
import dev.samovar.e2e.contracts.coverage.CallGraph.Touch;
import dev.samovar.e2e.contracts.coverage.Ledger.Subject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * For each member of the platform, the Java that offers it: read from the calls that lead there.
 */
final class Coverage {

  private static final int SHOWN = 3;

  /** For what is touched, the methods that come to it, with their distance. */
  private final Map<Touch, Map<Call, Integer>> offers = new HashMap<>();

  /** In small letters, the way they are spoken: {@code R2Object.etag} is read by a whole list. */
  private final Map<String, String> accessors = new HashMap<>();

  Coverage(CallGraph graph) {
    for (ClassFile file : graph.classes()) {
      if (isApi(file)) {
        accessors.put(simple(file).toLowerCase(Locale.ROOT), simple(file));
        file.methods().entrySet().stream()
            .filter(method -> method.getValue().isPublic())
            .map(method -> new Call(file.name(), method.getKey()))
            .filter(call -> !call.method().startsWith("<"))
            .forEach(call -> add(call, graph.reach(call)));
      }
    }
  }

  private void add(Call call, Map<Touch, Integer> reached) {
    accessors.put(call.spoken().toLowerCase(Locale.ROOT), call.spoken());
    reached.forEach(
        (touch, steps) -> offers.computeIfAbsent(touch, t -> new HashMap<>()).put(call, steps));
  }

  private static String simple(ClassFile file) {
    return file.name().replaceAll(".*[/$]", "");
  }

  private static boolean isApi(ClassFile file) {
    return file.isPublic() && !file.name().matches("dev/samovar/(spi|cloudflare|wasm|teavm)/.*");
  }

  /** The nearest methods, as {@code KvNamespace.get}; empty if none comes to the member. */
  List<String> java(Subject subject, String member) {
    String accessor = accessors.get((subject.type() + "." + member).toLowerCase(Locale.ROOT));
    if (subject.isReadWhole()) {
      return accessor == null ? List.of() : List.of(accessor);
    }
    Map<String, Integer> found = offers(subject, member);
    if (found.isEmpty()) {
      return List.of();
    }
    if (accessor != null) {
      return List.of(accessor);
    }
    int nearest = Collections.min(found.values());
    return found.keySet().stream().filter(name -> found.get(name) == nearest).limit(SHOWN).toList();
  }

  /** Sorted by name; the values are distances. */
  private Map<String, Integer> offers(Subject subject, String member) {
    Map<String, Integer> found = new TreeMap<>();
    Stream.concat(Stream.of(subject.type()), subject.scripts().stream())
        .map(place -> offers.getOrDefault(new Touch(place, member), Map.of()))
        .flatMap(calls -> calls.entrySet().stream())
        .filter(offer -> subject.api().contains(place(offer.getKey())))
        .forEach(offer -> found.merge(offer.getKey().spoken(), offer.getValue(), Math::min));
    return found;
  }

  /** Whether there is a public {@code Type} or {@code Type.method} of that name. */
  boolean exists(String name) {
    return accessors.containsValue(name);
  }

  private static String place(Call call) {
    return call.owner()
        .substring(0, call.owner().lastIndexOf('/'))
        .replace("dev/samovar/", "")
        .replace('/', '.');
  }
}
