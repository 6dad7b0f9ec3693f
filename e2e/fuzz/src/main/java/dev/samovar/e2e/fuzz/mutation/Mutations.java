package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import java.util.List;
import java.util.stream.Stream;

/** All mutations. */
public final class Mutations {

  private static final List<Mutation> ALL =
      Stream.of(Targets.ALL, Fields.ALL, FieldLines.ALL, Bodies.ALL, Forms.ALL, Transfers.ALL)
          .flatMap(List::stream)
          .toList();

  private static final int WEIGHT = ALL.stream().mapToInt(Mutation::weight).sum();

  private Mutations() {}

  /** Names of all, for the table of a run. */
  public static List<String> names() {
    return ALL.stream().map(Mutation::name).toList();
  }

  /** None for a valid request, or up to three of them. */
  public static List<Mutation> draw(Dice dice) {
    int count = dice.pick(0, 1, 1, 1, 1, 1, 2, 2, 2, 3);
    return Stream.generate(() -> one(dice)).limit(count).toList();
  }

  private static Mutation one(Dice dice) {
    int left = dice.below(WEIGHT);
    for (Mutation each : ALL) {
      left -= each.weight();
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException("The weights do not add up");
  }
}
