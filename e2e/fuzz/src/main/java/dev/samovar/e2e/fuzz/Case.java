package dev.samovar.e2e.fuzz;

import dev.samovar.e2e.fuzz.mutation.Mutation;
import dev.samovar.e2e.fuzz.mutation.Mutations;
import dev.samovar.e2e.fuzz.route.Draft;
import dev.samovar.e2e.fuzz.route.Given;
import dev.samovar.e2e.fuzz.route.Route;
import dev.samovar.e2e.fuzz.wire.Latin1;
import dev.samovar.e2e.fuzz.wire.Plan;
import java.util.Arrays;
import java.util.List;

/**
 * One request of a run, made from the seed and its number.
 *
 * @param mutations names of what was made odd; empty for a valid request
 */
public record Case(int number, String route, List<String> mutations, Plan plan) {

  private static final int HEAD_BYTES = 64 * 1024;

  static Case of(long seed, int number, List<Route> routes, Given given) {
    Dice dice = Dice.of(seed, number);
    Route route = draw(routes, dice);
    Draft draft = route.draft(given, dice);
    List<Mutation> mutations = Mutations.draw(dice);
    mutations.forEach(each -> each.change().apply(draft, dice));
    List<String> names = mutations.stream().map(Mutation::name).toList();
    return new Case(number, route.name(), names, draft.plan(dice));
  }

  /** The request line and the headers, a char a byte; the first of several requests. */
  String head() {
    byte[] bytes = plan.bytes();
    String start = Latin1.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES)));
    int end = start.indexOf("\r\n\r\n");
    return end < 0 ? start : start.substring(0, end);
  }

  private static Route draw(List<Route> routes, Dice dice) {
    int left = dice.below(routes.stream().mapToInt(Route::weight).sum());
    for (Route each : routes) {
      left -= each.weight();
      if (left < 0) {
        return each;
      }
    }
    throw new IllegalStateException("The weights do not add up");
  }
}
