package dev.samovar.e2e.fuzz.route;

import dev.samovar.e2e.fuzz.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was made before the run: ids, keys, cookies, by kind. Not changed during the run. */
public final class Given {

  private final Map<String, List<String>> values = new TreeMap<>();

  public Given add(String kind, String value) {
    values.computeIfAbsent(kind, k -> new ArrayList<>()).add(value);
    return this;
  }

  String pick(String kind, Dice dice) {
    List<String> all = values.get(kind);
    if (all == null) {
      throw new IllegalStateException("Nothing of the kind '" + kind + "' was made: " + values);
    }
    return dice.pick(all);
  }
}
