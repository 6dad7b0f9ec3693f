package dev.samovar.d1;

/**
 * What D1 refuses; checked before the call, so that the message can say more.
 *
 * @see <a href="https://developers.cloudflare.com/d1/platform/limits/">D1: limits</a>
 */
public final class D1Limits {

  /** Bound parameters of one statement. */
  public static final int PARAMETERS = 100;

  /** Length of one statement in UTF-8. */
  public static final int SQL_BYTES = 100_000;

  /** Length of one bound text or blob, and of a row. */
  public static final int VALUE_BYTES = 2_000_000;

  /**
   * Length of a LIKE or GLOB pattern. Not checked before the call, as only SQLite knows what is a
   * pattern; use {@code instr(title, ?) > 0} for a longer search text.
   */
  public static final int PATTERN_BYTES = 50;

  /** Columns of a table or a result. */
  public static final int COLUMNS = 100;

  private D1Limits() {}
}
