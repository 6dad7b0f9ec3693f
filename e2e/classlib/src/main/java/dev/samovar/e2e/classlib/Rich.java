package dev.samovar.e2e.classlib;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import dev.samovar.validation.Trim;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of everything. */
@CompiledJson
public record Rich(
    boolean flag,
    int number,
    long large,
    short small,
    byte tiny,
    double fraction,
    Boolean flagBox,
    Integer numberBox,
    Long largeBox,
    Double fractionBox,
    String text,
    @Trim @NotBlank @Size(max = 40) String title,
    @Min(1) @Max(5) int stars,
    BigDecimal money,
    BigInteger huge,
    UUID id,
    URI link,
    byte[] data,
    LocalDate day,
    LocalTime time,
    LocalDateTime local,
    OffsetDateTime offset,
    Instant instant,
    Duration duration,
    Colour colour,
    Optional<Colour> second,
    Optional<String> none,
    @Nullable String nothing,
    OptionalInt someInt,
    OptionalLong someLong,
    OptionalDouble someDouble,
    @Size(max = 4) List<@NotBlank String> tags,
    Set<Integer> set,
    Map<String, List<Optional<Integer>>> counts,
    Map<Colour, Shape> shapes,
    Map<UUID, Integer> byId,
    Map<Integer, Long> byNumber,
    int[] ints,
    long[] longs,
    double[] doubles,
    String[] words,
    Shape shape,
    Page<Rich.Leaf> page,
    List<Rich> children,
    @JsonAttribute(name = "n\u00e4me/~", alternativeNames = "alias") String odd,
    Object any) {

  /** With a name of its own. */
  @CompiledJson
  public enum Colour {
    RED,
    @JsonAttribute(name = "gr\u00fcn")
    GREEN
  }

  /** One of several. */
  @CompiledJson(discriminator = "kind")
  public sealed interface Shape {

    /** Named by its class. */
    @CompiledJson
    record Circle(@Positive double radius) implements Shape {}

    /** Named by hand, with a constructor that refuses. */
    @CompiledJson(name = "rect", onUnknown = CompiledJson.Behavior.FAIL)
    record Rectangle(int width, int height) implements Shape {
      public Rectangle {
        if (width > height) {
          throw new IllegalArgumentException("must not be wider than high");
        }
      }
    }
  }

  /** Of whatever. */
  @CompiledJson
  public record Page<T>(List<T> items, Optional<T> first, Optional<Page<T>> next, int total) {}

  /** The end. */
  @CompiledJson
  public record Leaf(@Email String mail) {}
}
