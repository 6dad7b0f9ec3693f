package dev.samovar.d1;

import java.time.Duration;

/**
 * @param count lines of SQL that were run
 * @param duration time in the database
 */
public record D1ExecResult(int count, Duration duration) {}
