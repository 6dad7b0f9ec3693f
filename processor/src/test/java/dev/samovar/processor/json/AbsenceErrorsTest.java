package dev.samovar.processor.json;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

/** Types that cannot tell absent, null and a value apart do not compile. */
class AbsenceErrorsTest {
  private static final String HEAD =
      "import dev.samovar.json.Patch; import org.jspecify.annotations.Nullable;"
          + " import jakarta.validation.constraints.*;"
          + " @com.dslplatform.json.CompiledJson record Post(int id,\n ";
  private static final String USE_PATCH =
      " JSON has one null for both, so one would be read back as the other. Use Patch<…> to tell"
          + " absent, null and a value apart, or remove one.";
  private static final String PATCH_NULL = " A Patch says null by itself: remove @Nullable.";
  private static final String INSIDE =
      "3: Post.bio has a Patch inside another type. Only a member of an object can be absent: make"
          + " the component itself a Patch.";

  @Test
  void optionalOfOptional() {
    refused("3: Post.bio is a Optional of Optional." + USE_PATCH, "Optional<Optional<String>> bio");
    refused("3: Post.bio is a Optional of OptionalInt." + USE_PATCH, "Optional<OptionalInt> bio");
    refused(
        "3: Post.bio is a Optional of Optional." + USE_PATCH,
        "List<Optional<Optional<String>>> bio");
  }

  @Test
  void nullableOptional() {
    refused("3: Post.bio is a @Nullable Optional." + USE_PATCH, "@Nullable Optional<String> bio");
    refused("3: Post.bio is a @Nullable OptionalInt." + USE_PATCH, "@Nullable OptionalInt bio");
    refused(
        "3: Post.bio is a @Nullable Optional." + USE_PATCH,
        "Map<String, @Nullable Optional<String>> bio");
  }

  @Test
  void optionalOfNullable() {
    refused(
        "3: Post.bio is a Optional of @Nullable." + USE_PATCH, "Optional<@Nullable String> bio");
  }

  @Test
  void optionalOfPatch() {
    refused("3: Post.bio is a Optional of Patch." + USE_PATCH, "Optional<Patch<String>> bio");
  }

  @Test
  void patchOfWhatMayBeAbsent() {
    refused(
        "3: Post.bio is a Patch of Optional. A Patch says null by itself: make it a Patch of the"
            + " value.",
        "Patch<Optional<String>> bio");
    refused("3: Post.bio is a Patch of Patch. Remove one Patch.", "Patch<Patch<String>> bio");
    refused("3: Post.bio is a Patch of @Nullable." + PATCH_NULL, "Patch<@Nullable String> bio");
    refused("3: Post.bio is a @Nullable Patch." + PATCH_NULL, "@Nullable Patch<String> bio");
  }

  @Test
  void patchInsideOfAType() {
    refused(INSIDE, "List<Patch<String>> bio");
    refused(INSIDE, "Set<Patch<String>> bio");
    refused(INSIDE, "Map<String, Patch<String>> bio");
    refused(INSIDE, "Patch<List<Patch<String>>> bio");
    refused(INSIDE, "Page<Patch<String>> bio");
    refused(INSIDE, "Patch[] bio");
  }

  @Test
  void rawPatch() {
    refused(
        "3: Post.bio is a dev.samovar.json.Patch without its type argument. Say of what.",
        "Patch bio");
  }

  @Test
  void mandatoryPatch() {
    refused(
        "3: 'bio' is a Patch, which may be absent, and mandatory. Remove one.",
        "@com.dslplatform.json.JsonAttribute(mandatory = true) Patch<String> bio");
  }

  @Test
  void nullableAndNotNull() {
    refused(
        "3: Post.bio is both @Nullable and @NotNull. Remove one.", "@Nullable @NotNull String bio");
  }

  @Test
  void rowOfPatch() {
    assertError(
        "2: Post.bio is dev.samovar.json.Patch<java.lang.String>, which no column can be read as. "
            + "Use a primitive other than byte and char, its box, String, byte[], an enum, Instant,"
            + " LocalDate, UUID, BigDecimal, BigInteger, for a text that holds JSON a type annotated"
            + " @CompiledJson or a List, Set or Map<String, …> of values, or an Optional of one of"
            + " these for a column that may be NULL.",
        "@FromRow record Post(dev.samovar.json.Patch<String> bio) {}");
  }

  @Test
  void whatCanBeTold_compiles() {
    assertCompiles(
        HEAD
            + "Patch<@Size(max = 3) String> bio, @Size(max = 3) Patch<@NotNull String> name,"
            + " Patch<List<Optional<Integer>>> counts, Patch<Page<Optional<String>>> page,"
            + " List<@Nullable String> tags, Optional<List<Optional<String>>> more) {} "
            + "@com.dslplatform.json.CompiledJson record Page<T>(List<T> items) {}");
  }

  private static void refused(String message, String component) {
    assertError(
        message,
        HEAD
            + component
            + ") {} @com.dslplatform.json.CompiledJson record Page<T>(List<T> items) {}");
  }
}
