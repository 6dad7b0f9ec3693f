package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import dev.samovar.e2e.fuzz.route.Draft;

/**
 * A way to make a request odd.
 *
 * @param name for the table of a run, such as {@code json}
 * @param weight how often it is drawn, relative to others
 */
public record Mutation(String name, int weight, Change change) {

  /** Changes a draft. */
  @FunctionalInterface
  public interface Change {
    void apply(Draft draft, Dice dice);
  }
}
