package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.place.Target;
import java.util.List;
import java.util.Map;

/** A worker that is fuzzed. */
public interface Subject {

  /** The folder of its project, below the build's root. */
  String project();

  /**
   * @param target some routes need what only one place has
   */
  List<Route> routes(Target target);

  /** Texts that are bound beside what wrangler.toml says. */
  default Map<String, String> secrets() {
    return Map.of();
  }

  /** Make what the routes' valid requests refer to. */
  Given prepare(Client client);

  /** Answers with a status from 500 on that are right. */
  List<Known> known();

  /** A request that always succeeds: the server is well. */
  String healthPath();

  /**
   * @throws IllegalArgumentException if the name is unknown; the message lists the known names
   */
  static Subject named(String name) {
    return switch (name) {
      case "horatio" -> new HoratioSubject();
      case "conformance" -> new ConformanceSubject();
      default ->
          throw new IllegalArgumentException(
              "There is no worker '" + name + "'. There are: horatio, conformance.");
    };
  }
}
