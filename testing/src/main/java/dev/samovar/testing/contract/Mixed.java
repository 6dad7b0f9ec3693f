package dev.samovar.testing.contract;

import dev.samovar.sql.FromRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row with each type that a mapper knows. */
@FromRow
public record Mixed(
    long whole,
    double fraction,
    boolean flag,
    String text,
    byte[] blob,
    Mood mood,
    Instant createdAt,
    UUID uuid,
    BigDecimal price) {}
