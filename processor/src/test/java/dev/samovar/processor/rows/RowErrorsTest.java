package dev.samovar.processor.rows;

import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class RowErrorsTest {
  private static final String OFFER =
      "Use a primitive other than byte and char, its box, String, byte[], an enum, Instant,"
          + " LocalDate, UUID, BigDecimal, BigInteger, for a text that holds JSON a type annotated"
          + " @CompiledJson or a List, Set or Map<String, …> of values, or an Optional of one of"
          + " these for a column that may be NULL.";

  @Test
  void class_isNoRow() {
    assertError(
        "2: @FromRow is for a record, whose components are the columns. Make 'Post' a record.",
        "@FromRow class Post {}");
  }

  @Test
  void typeParameters_areRefused() {
    assertError(
        "2: A row has no type arguments to give. Remove the type parameters of 'Post'.",
        "@FromRow record Post<T>(T id) {}");
  }

  @Test
  void privateRecord_cannotBeNamed() {
    assertError(
        "2: The mapper of 'Test.Post' is generated beside it. Remove 'private' from the record and"
            + " from what it stands in.",
        "class Test { @FromRow private record Post(int id) {} }");
  }

  @Test
  void otherType_isNoColumn() {
    assertError(
        "3: Post.tags is java.util.List<java.util.Date>, which no column can be read as. " + OFFER,
        "@FromRow record Post(int id,\n List<Date> tags) {}");
  }

  @Test
  void optionalOfOtherType_isNoColumn() {
    assertError(
        "2: Post.first is char, which no column can be read as. " + OFFER,
        "@FromRow record Post(char first) {}");
  }

  @Test
  void blankColumn_isRefused() {
    assertError(
        "2: A column's name cannot be blank.", "@FromRow record Post(@Column(\"\") int id) {}");
  }

  @Test
  void nameThatIsTaken_isReported() {
    assertError(
        "2: The class to generate for this, 'com.acme.PostRowMapper', is there already. Rename one"
            + " of the two.",
        "@FromRow record Post(int id) {} class PostRowMapper {}");
  }
}
