package dev.samovar.teavm.classlib;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.CallLocation;

/**
 * Says which call linked a large part of the class library; TeaVM adds the way from the worker's
 * main class to it.
 */
final class HeavyTables extends AbstractDependencyListener {

  /** The first method of each that only a real use reaches; sizes are gzip, on Wasm. */
  private static final Map<String, String> TABLES =
      Map.of(
          "java.util.Formatter.format",
              "String.format and Formatter bring the tables of locales (some 80 KB of the worker)."
                  + " Join the text, or use StringBuilder",
          "java.text.DecimalFormat.<init>",
              "DecimalFormat brings the tables of locales (some 70 KB of the worker)."
                  + " Use BigDecimal.setScale and toPlainString",
          "java.text.SimpleDateFormat.<init>",
              "SimpleDateFormat brings calendars and the tables of locales. Use java.time and toString",
          "java.time.format.DateTimeFormatterBuilder.<init>",
              "java.time.format, which Instant.parse and LocalDate.parse use,"
                  + " brings the tables of locales and zones (some 140 KB of the worker)."
                  + " In JSON times need none of it",
          "java.time.zone.ZoneRulesProvider.getRules",
              "Time zones by name bring the time zone database. Use ZoneOffset where the offset is"
                  + " known",
          "java.util.regex.Pattern.compile",
              "Regular expressions bring an engine of some 50 KB of the worker (@Pattern uses it, and"
                  + " split, replaceAll, replaceFirst and matches do). These four do not link the engine"
                  + " if the expression is a constant without special characters, or with a backslash"
                  + " before each: split(\":\"), split(\"\\\\.\")");

  private final Set<String> said = new HashSet<>();

  @Override
  public void methodReached(DependencyAgent agent, MethodDependency dependency) {
    String method =
        dependency.getReference().getClassName() + "." + dependency.getReference().getName();
    String text = TABLES.get(method);
    if (text != null) {
      dependency.addLocationListener(place -> warn(agent, place, method, text));
    }
  }

  private void warn(DependencyAgent agent, CallLocation place, String method, String text) {
    boolean within = place.getMethod() != null && TABLES.containsKey(name(place));
    if (!within && said.add(method)) {
      agent.getDiagnostics().warning(place, text);
    }
  }

  private static String name(CallLocation place) {
    return place.getMethod().getClassName() + "." + place.getMethod().getName();
  }
}
