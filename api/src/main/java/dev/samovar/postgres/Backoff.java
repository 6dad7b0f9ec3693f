package dev.samovar.postgres;

/** Pauses that grow, and differ: 25 to 50 ms, 50 to 100 ms, … up to a second. */
final class Backoff {

  private static final int FIRST_MILLIS = 50;
  private static final int LONGEST_MILLIS = 1_000;

  private Backoff() {}

  /**
   * @param attempt from 0
   * @param longestMillis not to be exceeded
   */
  static void pause(int attempt, long longestMillis) {
    int full = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt, 10));
    long millis = full / 2 + (long) (Math.random() * full / 2);
    try {
      Thread.sleep(Math.max(1, Math.min(millis, longestMillis)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void pause(int attempt) {
    pause(attempt, LONGEST_MILLIS);
  }
}
