package dev.samovar.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Within which limits a dispatched worker runs, and what its outbound worker is told.
 *
 * @param cpuMillis 0 for the usual
 * @param subrequests 0 for the usual
 * @param outbound parameters by name, those of {@code outbound.parameters} in the configuration
 */
public record DispatchOptions(int cpuMillis, int subrequests, Map<String, String> outbound) {
  private static final DispatchOptions NONE = new DispatchOptions(0, 0, Map.of());

  /** All as usual. */
  public static DispatchOptions none() {
    return NONE;
  }

  /** How much of a CPU's time it may take. */
  public DispatchOptions withCpuTime(Duration time) {
    return new DispatchOptions(positive((int) time.toMillis()), subrequests, outbound);
  }

  /** How many requests it may make. */
  public DispatchOptions withSubrequests(int subrequests) {
    return new DispatchOptions(cpuMillis, positive(subrequests), outbound);
  }

  /** What its outbound worker finds in {@code env}. */
  public DispatchOptions withOutbound(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(outbound);
    more.put(name, value);
    return new DispatchOptions(cpuMillis, subrequests, Map.copyOf(more));
  }

  private static int positive(int limit) {
    if (limit <= 0) {
      throw new IllegalArgumentException("A limit is 1 or more, was " + limit);
    }
    return limit;
  }
}
