package dev.samovar.testing.contract;

import com.dslplatform.json.CompiledJson;
import dev.samovar.sql.FromRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row with the types that PostgreSQL has and SQLite has not. */
@FromRow
public record Article(
    UUID id,
    String title,
    long views,
    BigDecimal price,
    boolean published,
    Mood mood,
    List<String> tags,
    Details details,
    byte[] cover,
    Instant createdAt,
    Optional<LocalDate> due) {

  /** What is in a column of JSON. */
  @CompiledJson
  public record Details(String author, List<Integer> ratings) {}
}
