package dev.samovar.e2e.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Durable Objects do wherever they run. */
abstract class DurableFacts extends SocketFacts {

  @ParameterizedTest
  @CsvSource({"increment", "increment-slowly"})
  void fiftyClientsAtOnce_countExactly(String how) {
    List<String> counts = worker.together(50, "/counter/" + how + "/" + how);

    assertEquals(
        IntStream.rangeClosed(1, 50).boxed().toList(),
        counts.stream().map(Integer::valueOf).sorted().toList());
  }

  @Test
  void theGuidesObject_counts() {
    assertEquals("visit 1", worker.text("/visits"));
    assertEquals("visit 2", worker.text("/visits"));
  }

  @ParameterizedTest
  @CsvSource({
    "http,403,no_entry",
    "key,422,invalid_key",
    "value,413,content_too_large",
    "sql,400,number_out_of_range",
    "pattern,422,pattern_too_complex",
    "other,500,internal_server_error"
  })
  void refusalOfAClient_crossesAsItsProblem(String how, int status, String code) {
    HttpResponse<String> answer = worker.get("/feed/refusing/refuse/" + how);

    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "beef", "%C3%A9", "%00"})
  void idOfAClientThatIsNone_is404(String id) {
    assertEquals(404, worker.get("/object/" + id + "/count").statusCode());
    assertEquals(404, worker.get("/object/" + "0".repeat(64) + "/count").statusCode());
    assertEquals(404, worker.get("/object/" + "g".repeat(64) + "/count").statusCode());
  }

  @Test
  void refusalOfAClient_isTheObjectsAnswer() {
    assertEquals(422, worker.get("/counter/refusing/conflict").statusCode());
  }

  @Test
  void objects_shareNothing() {
    worker.text("/counter/one/memory");
    worker.text("/counter/one/increment");

    assertEquals("1", worker.text("/counter/two/memory"));
    assertEquals("0", worker.text("/counter/two/count"));
  }

  @Test
  void fields_liveAsLongAsTheObject() {
    worker.text("/counter/fields/memory");

    assertEquals("2", worker.text("/counter/fields/memory"));
  }

  @Test
  void nameAndEnv_areTheObjectsOwn() {
    assertEquals("Émile hello", worker.text("/counter/%C3%89mile/name"));
  }

  @Test
  void name_isKnownToTheConstructor() {
    assertEquals("ann", worker.text("/counter/ann/start-name"));
    assertEquals("unknown", worker.text("/unnamed/start-name"));
    assertEquals("unknown hello", worker.text("/unnamed/name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "text ~ true",
        "bytes ~ [1, 0, -1, -128]",
        "several ~ [__proto__, a, c] value of a2",
        "list ~ [k1, k2, k3][k3, k2][k2, k3][k3][k1]",
        "rollback-asked ~ goes on 10",
      })
  void storageWithoutSqlite(String fact, String expected) {
    assertEquals(expected, worker.text("/cabinet/" + fact + "/" + fact));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "no-sql ~ SqlException: The object's database could not run the statement: SQL is not enabled for this Durable Object class.",
        "no-kv ~ PlatformException: The storage.kv (synchronous KV) API is only available for SQLite-backed Durable Objects",
      })
  void withoutSqlite_thereIsNeitherSqlNorSyncKv(String fact, String expected) {
    String answer = worker.text("/cabinet/refused/" + fact);

    assertTrue(answer.startsWith(expected), answer);
  }

  /** Only Cloudflare keeps the past; what is said here comes from behind the call. */
  @Test
  void bookmarks_areAskedOfThePlatform() {
    String refusal =
        "PlatformException: This Durable Object's storage back-end does not implement point-in-time"
            + " recovery.";

    assertEquals(refusal + "|" + refusal, worker.text("/drawer/bookmarks/bookmarks"));
  }

  @Test
  void request_arrivesWhole() {
    HttpResponse<String> response =
        worker.send(
            worker
                .request("/counter/x/method")
                .header("x-test", "a header")
                .POST(BodyPublishers.ofString("größer"))
                .build());

    assertEquals("POST a header größer", response.body());
  }

  @Test
  void waitUntil_isDone() throws InterruptedException {
    worker.text("/counter/until/later");

    assertEquals("1", worker.eventually("1", "/counter/until/count"));
  }

  @Test
  void httpException_isItsAnswer() {
    HttpResponse<String> response = worker.get("/counter/x/missing");

    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("There is nothing"), response.body());
  }

  @Test
  void exception_arrivesWithTypeAndMessage() {
    assertEquals(
        "java.lang.IllegalStateException: Counter knows no nonsense|remote=true|reset=false",
        worker.text("/failure/x/nonsense"));
  }

  @Test
  void afterAnException_theObjectGoesOn() {
    worker.text("/counter/brave/memory");
    worker.text("/failure/brave/nonsense");

    assertEquals("2", worker.text("/counter/brave/memory"));
  }

  @Test
  void recursion_failsAlone() {
    worker.text("/counter/deep/memory");
    assertEquals(500, worker.get("/counter/deep/recursion").statusCode());

    assertEquals("2", worker.text("/counter/deep/memory"));
  }

  @Test
  void abort_resetsTheObjectToWhatItStored() {
    String failure = worker.text("/failure/aborted/abort");

    assertTrue(failure.startsWith("by request"), failure);
    assertEquals("1", worker.text("/counter/aborted/memory"));
    assertEquals("1", worker.text("/counter/aborted/start"));
  }

  @Test
  void failureWhileBlocked_resetsTheObject() {
    worker.text("/counter/blocked/memory");
    String failure = worker.text("/failure/blocked/blocked");

    assertTrue(failure.contains("while blocked"), failure);
    assertEquals("1", worker.text("/counter/blocked/memory"));
  }

  @ParameterizedTest
  @CsvSource({
    "named, a|true",
    "unique, none|false",
    "text, 64|true",
    "jurisdiction, Error: Jurisdiction restrictions are not implemented in workerd.",
    "bad, TypeError: Invalid Durable Object ID: must be 64 hex digits"
  })
  void ids(String what, String expected) {
    assertEquals(expected, worker.text("/ids/" + what));
  }

  @Test
  void alarmThatFails_isLoggedAndRepeated() throws InterruptedException {
    worker.text("/clock/twice/soon-failing");

    assertEquals("rang, again 1", worker.eventually("rang, again 1", "/clock/twice/log"));
    assertTrue(
        worker.log().stream().anyMatch(line -> line.contains("The clock is to fail once")),
        () -> String.join("\n", worker.log()));
  }

  @Test
  void deleteAll_deletesTheAlarm() {
    assertEquals("false", worker.text("/clock/deleted/deleted"));
  }

  @Test
  void alarm_isSetToTheMillisecond() {
    assertEquals("true", worker.text("/clock/exact/exact"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "missing ~ false false false",
        "text ~ true",
        "bytes ~ [1, 0, -1, -128]",
        "large ~ true",
        "json ~ true",
        "other-type ~ StorageException: The stored value is bytes, not a text; read it as bytes.",
        "several ~ [__proto__, a, c] value of a2",
        "list ~ [k1, k2, k3][k3, k2][k2, k3][k3][k1]",
        "options ~ yes",
        "delete-all ~ {}",
        "transaction ~ 100",
        "rollback ~ IllegalStateException: undone 10",
        "rollback-asked ~ goes on 10",
        "kv ~ größer 😀[1, -1]9007199254740993truefalsetruefalse[k2, k1]",
        "kv-transaction ~ IllegalStateException: undone false",
        "sql-records ~ 1Laptop999.99true;2Größe 😀1.0false;",
        "sql-columns ~ [id, title] false",
        "sql-many ~ 20100",
        "sql-values ~ null9007199254740991-0.5ütrue1",
        "sql-one ~ onlyIllegalStateException: The statement has given all its rowsfalse",
        "sql-returning ~ [1, 2] true",
        "sql-transaction ~ IllegalStateException: undone 0",
        "sql-size ~ true",
        "sql-several ~ 2",
        "sql-rows-go-on ~ RowException: Column 'name' holds a text, expected a whole number (long).secondfalse",
      })
  void storage(String fact, String expected) {
    assertEquals(expected, worker.text("/drawer/" + fact + "/" + fact));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "no-json ~ StorageException: The value cannot be stored as JSON: ",
        "not-json ~ StorageException: The stored value cannot be read as JSON: ",
        "alarm ~ PlatformException: Your Durable Object class must have an alarm() handler",
        "sql-error ~ SqlException: The object's database could not run the statement: no such table: absent",
        "sql-unsafe ~ SqlException: Parameter 1 is beyond ±(2^53 - 1)",
        "sql-too-many ~ SqlException: SQLite takes at most 100 bound parameters a statement, there are 101",
        "sql-too-long ~ SqlException: Parameter 1 has 2000001 bytes, SQLite takes at most 2000000",
        "sql-pattern ~ SqlException: The object's database could not run the statement: LIKE or GLOB pattern too complex: SQLITE_ERROR",
        "sql-begin ~ SqlException: The object's database could not run the statement: To execute a transaction, please use the state.storage.transaction() or state.storage.transactionSync() APIs instead of the SQL BEGIN TRANSACTION or SAVEPOINT statements",
        "sql-own-table ~ SqlException: The object's database could not run the statement: access to _cf_KV",
        "sql-wrong-count ~ SqlException: The object's database could not run the statement: Wrong number of parameter bindings for SQL query.",
        "sql-mismatch ~ RowException: Column 'id' holds a text",
        "after-rollback ~ PlatformException: Cannot get() on rolled back transaction",
        "many-keys ~ StorageException: A storage takes at most 128 keys at once, there are 129.",
        "long-key ~ StorageException: A key has at most 2048 bytes, this has 2049.",
        "long-value ~ StorageException: A key and its value have at most 2 MiB together, those of 'long' have 3000004 bytes",
      })
  void refused(String fact, String expected) {
    String answer = worker.text("/drawer/" + fact + "/" + fact);

    assertTrue(answer.startsWith(expected), answer);
    assertTrue(!answer.contains("a secret"), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "records ~ 1 2 true",
        "optional ~ false true",
        "bytes ~ [-1, 0, 1]0",
        "empty ~ true []",
        "own ~ true false",
        "failure ~ DurableObjectException java.lang.IllegalStateException: no way|remote=true|reset=false|retryable=false|overloaded=false",
        "after-failure ~ 2",
        "reset ~ PlatformException Error: reset by request|remote=false|reset=true|retryable=false|overloaded=false 1",
      })
  void stub(String fact, String expected) {
    assertEquals(expected, worker.text("/feed/facts/" + fact));
  }

  @Test
  void classThatNobodyHas_isSaidSo() {
    assertTrue(
        worker
            .text("/ghost")
            .startsWith("PlatformException Error: Worker \"not-there\" not found."));
  }

  @Test
  void stub_answersRequestsToo() {
    assertEquals("feed of 0", worker.text("/feed/x"));
  }
}
