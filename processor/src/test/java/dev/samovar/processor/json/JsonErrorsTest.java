package dev.samovar.processor.json;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class JsonErrorsTest {
  private static final String JSON = "@com.dslplatform.json.CompiledJson ";
  private static final String ATTRIBUTE = "@com.dslplatform.json.JsonAttribute";
  private static final String CONSTRAINTS = "@jakarta.validation.constraints.";
  private static final String OFFER =
      " Use String, numbers, boolean, BigDecimal, BigInteger, UUID, URI, byte[], types of"
          + " java.time, Object, an enum, a type annotated @CompiledJson, or a List, Set, Map,"
          + " Optional or array of these.";

  @Test
  void class_hasNoCodec() {
    assertError(
        "2: @CompiledJson is for records, enums and sealed interfaces. Make 'Post' one of these.",
        JSON + "class Post {}");
  }

  @Test
  void privateRecord_cannotBeNamed() {
    assertError(
        "2: The codec of 'Test.Post' is generated beside it. Remove 'private' from it and from"
            + " what it stands in.",
        "class Test { " + JSON + "private record Post(int id) {} }");
  }

  @Test
  void otherAttributeOfTheType_isRefused() {
    assertError(
        "2: Samovar does not compile 'minified' of @CompiledJson. Use name, discriminator or"
            + " onUnknown.",
        "@com.dslplatform.json.CompiledJson(minified = true) record Post(int id) {}");
  }

  @Test
  void float_isRefused() {
    assertError(
        "3: Post.size is a float, which JavaScript does not compute as Java does. Use double.",
        JSON + "record Post(int id,\n float size) {}");
  }

  @Test
  void char_isRefused() {
    assertError(
        "2: Post.c is or holds char, which JSON is not read into." + OFFER,
        JSON + "record Post(char c) {}");
  }

  @Test
  void unknownClass_isRefused() {
    assertError(
        "2: Post.in is or holds java.lang.Thread, which JSON is not read into." + OFFER,
        JSON + "record Post(List<Thread> in) {}");
  }

  @Test
  void rawList_isRefused() {
    assertError(
        "2: Post.tags is or holds java.util.List, which JSON is not read into." + OFFER,
        JSON + "record Post(List tags) {}");
  }

  @Test
  void wildcard_isRefused() {
    assertError(
        "2: Post.tags is or holds ? extends java.lang.String, which JSON is not read into." + OFFER,
        JSON + "record Post(List<? extends String> tags) {}");
  }

  @Test
  void recordWithoutAnnotation_hasNoCodec() {
    assertError(
        "2: Post.author is a com.acme.Author, which has no codec. Annotate it with @CompiledJson.",
        JSON + "record Post(Author author) {} record Author(String name) {}");
  }

  @Test
  void mapKey_mustBeAName() {
    assertError(
        "2: Post.counts has keys of java.lang.Object, which are no names in JSON. Use String, an"
            + " enum, Integer, Long or UUID.",
        JSON + "record Post(Map<Object, Integer> counts) {}");
  }

  @Test
  void genericRecord_needsArguments() {
    assertError(
        "2: Post.page is a com.acme.Page without type arguments. Say of what.",
        JSON + "record Post(Page page) {} " + JSON + "record Page<T>(List<T> items) {}");
  }

  @Test
  void twoMembersOfOneName_areRefused() {
    assertError(
        "3: 'Post' has two members named 'id' in JSON. Rename one with @JsonAttribute(name = …).",
        JSON + "record Post(int id,\n" + ATTRIBUTE + "(name = \"id\") int key) {}");
  }

  @Test
  void ignoredComponent_isRefused() {
    assertError(
        "2: Samovar does not compile 'ignore' of @JsonAttribute. Use name, alternativeNames or"
            + " mandatory.",
        JSON + "record Post(" + ATTRIBUTE + "(ignore = true) int id) {}");
  }

  @Test
  void nullableAgainstTheType_isRefused() {
    assertError(
        "2: 'note' may be null by its type and not by nullable = false. Remove one.",
        JSON + "record Post(" + ATTRIBUTE + "(nullable = false) Optional<String> note) {}");
  }

  @Test
  void quoteInName_isRefused() {
    assertError(
        "2: 'a\"b' is no name for a member. Use no quotes, backslashes or control characters.",
        JSON + "record Post(" + ATTRIBUTE + "(name = \"a\\\"b\") int id) {}");
  }

  @Test
  void sealedWithoutDiscriminator_isRefused() {
    assertError(
        "2: 'Shape' needs a member that tells its types apart: @CompiledJson(discriminator ="
            + " \"kind\").",
        JSON + "sealed interface Shape { " + JSON + "record Circle(int r) implements Shape {} }");
  }

  @Test
  void sealedWithClass_isRefused() {
    assertError(
        "2: 'Shape' permits 'Shape.Circle', which must be a record annotated @CompiledJson, without"
            + " type parameters.",
        "@com.dslplatform.json.CompiledJson(discriminator = \"kind\") sealed interface Shape {"
            + " record Circle(int r) implements Shape {} }");
  }

  @Test
  void sealedWithTypeParameters_isRefused() {
    assertError(
        "2: Samovar does not compile sealed types with type parameters. Remove those of 'Shape'.",
        "@com.dslplatform.json.CompiledJson(discriminator = \"kind\") sealed interface Shape<T> {"
            + " record Circle(int r) implements Shape<Integer> {} }");
  }

  @Test
  void twoTypesOfOneName_areRefused() {
    assertError(
        "2: Two types of 'Shape' are told by 'circle'. Rename one with @CompiledJson(name = …).",
        "@com.dslplatform.json.CompiledJson(discriminator = \"kind\") sealed interface Shape { "
            + JSON
            + "record Circle(int r) implements Shape {}"
            + " @com.dslplatform.json.CompiledJson(name = \"circle\") record Round(int r)"
            + " implements Shape {} }");
  }

  @Test
  void memberNamedLikeTheDiscriminator_isRefused() {
    assertError(
        "3: 'Shape.Circle' has two members named 'kind' in JSON. Rename one with"
            + " @JsonAttribute(name = …).",
        "@com.dslplatform.json.CompiledJson(discriminator = \"kind\") sealed interface Shape {\n "
            + JSON
            + "record Circle(String kind) implements Shape {} }");
  }

  @Test
  void twoDiscriminators_areRefused() {
    assertError(
        "2: 'Both' is told apart by different members: a, b. Give the sealed types one"
            + " discriminator.",
        JSON
            + "record Both(int id) implements A, B {}"
            + " @com.dslplatform.json.CompiledJson(discriminator = \"a\") sealed interface A"
            + " permits Both {}"
            + " @com.dslplatform.json.CompiledJson(discriminator = \"b\") sealed interface B"
            + " permits Both {}");
  }

  @Test
  void otherConstraint_isRefused() {
    assertError(
        "2: Samovar does not compile @Past for java.lang.String. Check it in the record's"
            + " constructor.",
        JSON + "record Post(" + CONSTRAINTS + "Past String day) {}");
  }

  @Test
  void constraintOfOtherType_isRefused() {
    assertError(
        "2: Samovar does not compile @NotBlank for int. Check it in the record's constructor.",
        JSON + "record Post(" + CONSTRAINTS + "NotBlank int id) {}");
  }

  @Test
  void ownConstraint_isRefused() {
    assertError(
        "4: Samovar does not compile @Even. Check it in the record's constructor.",
        "@jakarta.validation.Constraint(validatedBy = {}) @interface Even { String message();"
            + " Class<?>[] groups() default {};\n"
            + " Class<? extends jakarta.validation.Payload>[] payload() default {}; }\n"
            + JSON
            + "record Post(@Even(message = \"\") int id) {}");
  }

  @Test
  void badRegex_isRefused() {
    assertError(
        "2: '[a' is no regular expression: Unclosed character class.",
        JSON + "record Post(" + CONSTRAINTS + "Pattern(regexp = \"[a\") String id) {}");
  }

  @Test
  void constraintsOfEachType_compile() {
    assertCompiles(
        "import jakarta.validation.constraints.*; import java.math.*; import java.time.*; "
            + JSON
            + "record Post(@Min(-1) @Max(3000000000L) @DecimalMin(\"0.5\") @DecimalMax(\"7\")"
            + " @Digits(integer = 2, fraction = 0) @Positive long a,"
            + " @Min(1) @DecimalMax(value = \"1e3\", inclusive = false) @Digits(integer = 2,"
            + " fraction = 3) @Negative BigDecimal b,"
            + " @Max(1) @DecimalMin(\"-0.5\") @Digits(integer = 2, fraction = 3)"
            + " @PositiveOrZero BigInteger c,"
            + " @Past Instant d, @PastOrPresent LocalDate e, @Future LocalDateTime f,"
            + " @FutureOrPresent OffsetDateTime g,"
            + " @Pattern(regexp = \"a%s\", flags = {Pattern.Flag.CASE_INSENSITIVE,"
            + " Pattern.Flag.DOTALL}) String h) {}");
  }

  @Test
  void groups_areRefused() {
    assertError(
        "2: Samovar does not compile groups of constraints. Give the other group a record of its"
            + " own.",
        JSON + "record Post(" + CONSTRAINTS + "Min(value = 1, groups = Runnable.class) int id) {}");
  }

  @Test
  void expressionInAMessage_isRefused() {
    assertError(
        "2: The message of @Min has an expression, which Samovar does not evaluate. Use {…} for the"
            + " constraint's parameters, or escape the dollar.",
        JSON
            + "record Post("
            + CONSTRAINTS
            + "Min(value = 1, message = \"not ${validatedValue}\") int id) {}");
  }

  @Test
  void regexOfEmail_isRefused() {
    assertError(
        "2: Samovar does not compile 'regexp' of @Email. Add a @Pattern.",
        JSON + "record Post(" + CONSTRAINTS + "Email(regexp = \".+@b\") String mail) {}");
  }

  @Test
  void decimalLimitThatIsNoNumber_isRefused() {
    assertError(
        "2: 'x' of @DecimalMin is no number.",
        JSON + "record Post(" + CONSTRAINTS + "DecimalMin(\"x\") int id) {}");
  }

  @Test
  void limitOfADouble_isRefused() {
    assertError(
        "2: Samovar does not compile @DecimalMin for double. Check it in the record's constructor.",
        JSON + "record Post(" + CONSTRAINTS + "DecimalMin(\"0.1\") double x) {}");
  }

  @Test
  void generatedNames_doNotClash() {
    assertCompiles(
        JSON
            + "record Post(int reader, int start, int member, int value, int writer, int position,"
            + " List<String> names, List<String> instance, List<String> violations) {}");
  }

  @Test
  void boundedTypeParameter_isWritten() {
    assertCompiles(
        JSON + "record Page<T extends Comparable<T>, U>(List<T> items, Map<String, U> more) {}");
  }
}
