package dev.samovar.json;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a JSON object that tells three things apart: it is absent, it is {@code null}, or it
 * has a value. For the bodies of PATCH and PUT requests, where absent means "leave it as it is" and
 * null means "remove it".
 *
 * <pre>{@code
 * @CompiledJson
 * record ProfilePatch(Patch<@Size(max = 50) String> bio, Patch<@NotNull String> name) {}
 *
 * String bio = patch.bio().orElse(profile.bio());
 * }</pre>
 *
 * <p>It is the type of a record's component, and of nothing else. Constraints on its type argument
 * apply to a value; {@code @NotNull} there refuses {@code null}. When the record is written, an
 * absent member is left out and null is written as {@code null}. It cannot be changed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396: JSON merge patch</a>
 */
public final class Patch<T> {
  private static final Patch<?> ABSENT = new Patch<>(null);
  private static final Patch<?> NULL = new Patch<>(null);

  private final @Nullable T value;

  private Patch(@Nullable T value) {
    this.value = value;
  }

  /** The member is not there. */
  @SuppressWarnings("unchecked") // it has no value of any type
  public static <T> Patch<T> absent() {
    return (Patch<T>) ABSENT;
  }

  /** The member is {@code null}. */
  @SuppressWarnings("unchecked") // it has no value of any type
  public static <T> Patch<T> ofNull() {
    return (Patch<T>) NULL;
  }

  /** The member has a value. */
  public static <T> Patch<T> of(T value) {
    return new Patch<>(Objects.requireNonNull(value, "value"));
  }

  /** The member has a value, or is {@code null}. */
  public static <T> Patch<T> ofNullable(@Nullable T value) {
    return value == null ? ofNull() : of(value);
  }

  /** Whether the member is not there. */
  public boolean isAbsent() {
    return this == ABSENT;
  }

  /** Whether the member is there: {@code null} or a value. */
  public boolean isPresent() {
    return this != ABSENT;
  }

  /** Whether the member is there and {@code null}. */
  public boolean isNull() {
    return this == NULL;
  }

  /** Whether the member has a value. */
  public boolean hasValue() {
    return value != null;
  }

  /**
   * The member: a value, or null for {@code null}.
   *
   * @throws NoSuchElementException if the member is absent
   */
  public @Nullable T get() {
    if (isAbsent()) {
      throw new NoSuchElementException("The member is absent");
    }
    return value;
  }

  /** The value; empty if the member is absent or {@code null}. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Act on the member if it is there: on a value, or on null for {@code null}. */
  public void ifPresent(Consumer<? super @Nullable T> action) {
    if (isPresent()) {
      action.accept(value);
    }
  }

  /** What is to be kept: the current value if the member is absent, else the member. */
  public @Nullable T orElse(@Nullable T current) {
    return isAbsent() ? current : value;
  }

  /** What is to be kept: the current value if the member is absent, else the member. */
  public Optional<T> applyTo(Optional<T> current) {
    return isAbsent() ? current : value();
  }

  /** The same member with another value; absent and {@code null} stay. */
  @SuppressWarnings("unchecked") // it has no value of any type
  public <R> Patch<R> map(Function<? super T, ? extends R> function) {
    return value == null ? (Patch<R>) this : of(function.apply(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Patch<?> that && value != null && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value == null ? isNull() ? 1 : 0 : value.hashCode();
  }

  @Override
  public String toString() {
    return isAbsent() ? "Patch.absent" : "Patch[" + value + "]";
  }
}
