package dev.samovar.processor.scope;

import static dev.samovar.processor.Errors.assertCompiles;
import static dev.samovar.processor.Errors.assertError;

import org.junit.jupiter.api.Test;

class RequestScopeTest {
  private static final String STATIC =
      ", which belongs to one request, and the field is static: it outlives the request. Take it"
          + " from the context where it is used.";

  @Test
  void staticBinding_isRefused() {
    assertError(
        "3: Posts.database holds a D1Database" + STATIC,
        "class Posts {\n static D1Database database; }");
  }

  @Test
  void staticEnv_isRefused() {
    assertError(
        "2: Posts.env holds a Env" + STATIC,
        "class Posts { static Env env; } @Bindings interface Env {}");
  }

  @Test
  void nestedClass_isSearched() {
    assertError(
        "2: Posts.Cache.bucket holds a R2Bucket" + STATIC,
        "class Posts { static class Cache { static R2Bucket bucket; } }");
  }

  @Test
  void staticMapOfBindings_isRefused() {
    assertError(
        "2: Posts.all holds a KvNamespace" + STATIC,
        "class Posts { static Map<String, List<KvNamespace>> all; }");
  }

  @Test
  void staticArray_isRefused() {
    assertError(
        "2: Posts.all holds a KvNamespace" + STATIC, "class Posts { static KvNamespace[] all; }");
  }

  @Test
  void staticObjectAroundBinding_isRefused() {
    assertError(
        "2: App.posts holds a D1Database (in Posts.database)" + STATIC,
        "class App { static Posts posts; } record Posts(D1Database database) {}");
  }

  @Test
  void inheritedField_isFound() {
    assertError(
        "2: App.posts holds a D1Database (in Table.database)" + STATIC,
        "class App { static Posts posts; } class Table { D1Database database; }"
            + " class Posts extends Table {}");
  }

  @Test
  void fieldOfWorker_isRefused() {
    assertError(
        "2: App.database holds a D1Database, which belongs to one request, and the field is the"
            + " worker's own: it outlives the request. Take it from the context where it is used.",
        "class App implements WorkerApp<NoBindings> { D1Database database;"
            + " public void routes(Router<NoBindings> router) {} }");
  }

  @Test
  void instanceField_isAccepted() {
    assertCompiles("class Posts { D1Database database; }");
  }

  @Test
  void functionOverBindings_holdsNone() {
    assertCompiles(
        "class Posts { static java.util.function.Function<D1Database, String> NAME = d -> \"\";"
            + " static Comparator<D1Database> ORDER; }");
  }

  @Test
  void typeThatHoldsItself_isSearchedOnce() {
    assertCompiles("class Node { static Node root; Node next; List<Node> children; }");
  }

  @Test
  void enumConstants_areAccepted() {
    assertCompiles("enum State { OPEN, CLOSED }");
  }

  @Test
  void suppressedField_isAccepted() {
    assertCompiles(
        "class Posts { @SuppressWarnings(\"samovar:request\") static D1Database database; }");
  }

  @Test
  void suppressedClass_isAccepted() {
    assertCompiles(
        "@SuppressWarnings({\"unused\", \"samovar:request\"})"
            + " class Posts { static D1Database database; }");
  }
}
