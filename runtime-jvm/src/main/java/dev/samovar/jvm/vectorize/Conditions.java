package dev.samovar.jvm.vectorize;

import dev.samovar.vectorize.VectorizeFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Whether metadata is as a filter wants it. */
final class Conditions {

  private Conditions() {}

  static boolean hold(VectorizeFilter filter, Map<String, Object> metadata) {
    return filter.conditions().entrySet().stream()
        .allMatch(field -> hold(field.getValue(), field(metadata, field.getKey())));
  }

  /** {@code a.b} is a field of a nested object. */
  private static @Nullable Object field(Map<?, ?> metadata, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return metadata.get(path);
    }
    Object nested = metadata.get(path.substring(0, dot));
    return nested instanceof Map<?, ?> inner ? field(inner, path.substring(dot + 1)) : null;
  }

  private static boolean hold(Map<String, Object> conditions, @Nullable Object found) {
    return conditions.entrySet().stream()
        .allMatch(each -> holds(each.getKey(), each.getValue(), found));
  }

  private static boolean holds(String operator, Object wanted, @Nullable Object found) {
    return switch (operator) {
      case "$eq" -> same(wanted, found);
      case "$ne" -> !same(wanted, found);
      case "$in" -> ((List<?>) wanted).stream().anyMatch(each -> same(each, found));
      case "$nin" -> ((List<?>) wanted).stream().noneMatch(each -> same(each, found));
      case "$lt" -> compared(found, wanted, order -> order < 0);
      case "$lte" -> compared(found, wanted, order -> order <= 0);
      case "$gt" -> compared(found, wanted, order -> order > 0);
      default -> compared(found, wanted, order -> order >= 0);
    };
  }

  private static boolean same(Object wanted, @Nullable Object found) {
    return wanted instanceof Number
        ? compared(found, wanted, order -> order == 0)
        : Objects.equals(wanted, found);
  }

  /** What cannot be compared is not as it is wanted. */
  private static boolean compared(@Nullable Object found, Object wanted, IntPredicate order) {
    if (found instanceof Number one && wanted instanceof Number other) {
      return order.test(decimal(one).compareTo(decimal(other)));
    }
    return found instanceof String one
        && wanted instanceof String other
        && order.test(one.compareTo(other));
  }

  private static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }
}
