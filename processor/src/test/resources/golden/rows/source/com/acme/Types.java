package com.acme;

import dev.samovar.sql.Column;
import dev.samovar.sql.FromRow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Each type that a column can be read as, in a record that stands in an interface. */
interface Types {
  enum State {
    OPEN,
    CLOSED
  }

  @FromRow
  record All(
      boolean done,
      short rank,
      int pageCount,
      long size,
      float ratio,
      double weight,
      Integer boxed,
      String title,
      byte[] thumbnail,
      State state,
      Instant createdAt,
      LocalDate dueOn,
      UUID id,
      BigDecimal price,
      BigInteger hash,
      @Column("URLToPhoto") String photo,
      Optional<String> note,
      Optional<Long> parentId,
      Optional<State> formerState,
      Optional<byte[]> preview) {}
}
