package dev.samovar.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** Reads a row of one column as that column's value. */
record SingleColumn<T>(String type, BiFunction<Row, String, T> getter) implements RowMapper<T> {

  static void register(Map<Class<?>, RowMapper<?>> mappers) {
    mappers.put(Row.class, row -> row);
    mappers.put(String.class, new SingleColumn<>("String", Row::string));
    mappers.put(Long.class, new SingleColumn<>("Long", Row::longValue));
    mappers.put(Integer.class, new SingleColumn<>("Integer", Row::intValue));
    mappers.put(Double.class, new SingleColumn<>("Double", Row::doubleValue));
    mappers.put(Boolean.class, new SingleColumn<>("Boolean", Row::booleanValue));
    mappers.put(byte[].class, new SingleColumn<>("byte[]", Row::bytes));
    mappers.put(Instant.class, new SingleColumn<>("Instant", Row::instant));
    mappers.put(UUID.class, new SingleColumn<>("UUID", Row::uuid));
    mappers.put(BigDecimal.class, new SingleColumn<>("BigDecimal", Row::decimal));
    mappers.put(BigInteger.class, new SingleColumn<>("BigInteger", Row::bigInteger));
  }

  @Override
  public T map(Row row) {
    if (row.columns().size() != 1) {
      throw new RowException(
          type
              + " reads a row of one column, but this one has: "
              + String.join(", ", row.columns())
              + ".");
    }
    return getter.apply(row, row.columns().get(0));
  }
}
