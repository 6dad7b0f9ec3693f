package dev.samovar.horatio;

import com.dslplatform.json.CompiledJson;
import dev.samovar.sql.FromRow;
import java.time.Instant;
import java.util.Optional;

/**
 * A post as someone sees it.
 *
 * @param author the guest's name
 * @param photo the path of its photo
 * @param comments how many there are
 * @param mine whether the one who sees it has written it
 */
@CompiledJson
@FromRow
record Post(
    String id,
    String text,
    String author,
    Instant createdAt,
    Optional<String> photo,
    int comments,
    boolean mine) {}
