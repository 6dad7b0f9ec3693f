package dev.samovar.testing.contract;

import dev.samovar.postgres.IsolationLevel;
import dev.samovar.postgres.PostgresDatabase;
import dev.samovar.postgres.PostgresException;
import dev.samovar.postgres.PostgresException.Kind;
import dev.samovar.postgres.PostgresTransaction;
import dev.samovar.postgres.TransactionOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All or nothing. */
final class PostgresTransactionFacts {

  private PostgresTransactionFacts() {}

  static List<Fact<PostgresDatabase>> facts() {
    return new Facts<PostgresDatabase>()
        .fact("workThatReturns_isCommitted", PostgresTransactionFacts::committed)
        .fact("workThatThrows_isRolledBack", PostgresTransactionFacts::rolledBack)
        .fact("checkedException_isThrownAsItIs", PostgresTransactionFacts::checked)
        .fact("failedStatement_isRolledBack", PostgresTransactionFacts::failed)
        .fact("failureThatIsCaught_isNoCommit", PostgresTransactionFacts::caught)
        .fact("savepoint_failsAlone", PostgresTransactionFacts::savepoint)
        .fact("changes_areUnseenBeforeTheCommit", PostgresTransactionFacts::unseen)
        .fact("isolation_isAsAsked", PostgresTransactionFacts::isolation)
        .fact("readOnly_refusesChanges", PostgresTransactionFacts::readOnly)
        .fact("collision_isTold", PostgresTransactionFacts::collision)
        .fact("collision_isRetried", PostgresTransactionFacts::retried)
        .fact("statementAfterTheEnd_isRefused", PostgresTransactionFacts::afterTheEnd)
        .fact("lostConnection_isTold", PostgresTransactionFacts::lost)
        .fact("batch_isPartOfIt", PostgresTransactionFacts::batch)
        .list();
  }

  private static void committed(PostgresDatabase db) {
    PostgresContract.people(db, "person_committed");

    String result =
        db.transaction(
            transaction -> {
              insert(transaction, "person_committed", 10);
              insert(transaction, "person_committed", 11);
              return "done";
            });

    Claim.same("result", "done", result);
    Claim.same("rows", 5L, count(db, "person_committed"));
  }

  private static void rolledBack(PostgresDatabase db) {
    PostgresContract.people(db, "person_rolled_back");

    IllegalStateException e =
        Claim.fails(
            "work",
            IllegalStateException.class,
            () ->
                db.transaction(
                    transaction -> {
                      insert(transaction, "person_rolled_back", 10);
                      throw new IllegalStateException("on purpose");
                    }));

    Claim.same("message", "on purpose", e.getMessage());
    Claim.same("rows", 3L, count(db, "person_rolled_back"));
  }

  private static void checked(PostgresDatabase db) {
    PostgresContract.people(db, "person_checked");
    String found = "no exception";
    try {
      db.transaction(
          transaction -> {
            insert(transaction, "person_checked", 10);
            throw new IOException("on purpose");
          });
    } catch (IOException e) {
      found = String.valueOf(e.getMessage());
    }

    Claim.same("message", "on purpose", found);
    Claim.same("rows", 3L, count(db, "person_checked"));
  }

  private static void failed(PostgresDatabase db) {
    PostgresContract.people(db, "person_failed");

    PostgresException e =
        refused(
            () ->
                db.transaction(
                    transaction -> {
                      insert(transaction, "person_failed", 10);
                      return insert(transaction, "person_failed", 1);
                    }));

    Claim.same("kind", Kind.UNIQUE, e.kind());
    Claim.same("rows", 3L, count(db, "person_failed"));
  }

  private static void caught(PostgresDatabase db) {
    PostgresContract.people(db, "person_caught");

    PostgresException e =
        refused(
            () ->
                db.transaction(
                    transaction -> {
                      insert(transaction, "person_caught", 10);
                      refused(() -> insert(transaction, "person_caught", 1));
                      return "as if nothing had happened";
                    }));

    Claim.same("state", "25P02", e.sqlState());
    Claim.contains("message", "The transaction was rolled back", e.getMessage());
    Claim.same("rows", 3L, count(db, "person_caught"));
  }

  private static void savepoint(PostgresDatabase db) {
    PostgresContract.people(db, "person_savepoint");

    db.transaction(
        transaction -> {
          insert(transaction, "person_savepoint", 10);
          refused(
              () ->
                  transaction.savepoint(
                      inner -> {
                        insert(inner, "person_savepoint", 11);
                        return insert(inner, "person_savepoint", 1);
                      }));
          transaction.savepoint(inner -> insert(inner, "person_savepoint", 12));
          return insert(transaction, "person_savepoint", 13);
        });

    Claim.same(
        "ids",
        List.of(10L, 12L, 13L),
        db.prepare("SELECT id FROM person_savepoint WHERE id > 9 ORDER BY id")
            .all(Long.class)
            .rows());
  }

  private static void unseen(PostgresDatabase db) {
    PostgresContract.people(db, "person_unseen");

    long outside =
        db.transaction(
            transaction -> {
              insert(transaction, "person_unseen", 10);
              return count(db, "person_unseen");
            });

    Claim.same("outside", 3L, outside);
    Claim.same("after", 4L, count(db, "person_unseen"));
  }

  private static void isolation(PostgresDatabase db) {
    for (IsolationLevel level : IsolationLevel.values()) {
      String shown =
          db.transaction(
              TransactionOptions.usual().withIsolation(level),
              transaction ->
                  transaction
                      .prepare("SHOW transaction_isolation")
                      .first(String.class)
                      .orElseThrow());

      Claim.same("level", level.name().replace('_', ' ').toLowerCase(), shown);
    }
  }

  private static void readOnly(PostgresDatabase db) {
    PostgresContract.people(db, "person_read_only");

    PostgresException e =
        refused(
            () ->
                db.transaction(
                    TransactionOptions.usual().readOnly(),
                    transaction -> insert(transaction, "person_read_only", 10)));

    Claim.same("kind", Kind.NOT_ALLOWED, e.kind());
  }

  private static void collision(PostgresDatabase db) {
    PostgresContract.people(db, "person_collision");

    PostgresException e = refused(() -> collide(db, "person_collision", 0, new ArrayList<>()));

    Claim.same("kind", Kind.SERIALIZATION, e.kind());
    Claim.same("state", "40001", e.sqlState());
  }

  private static void retried(PostgresDatabase db) {
    PostgresContract.people(db, "person_retried");
    List<String> attempts = new ArrayList<>();

    collide(db, "person_retried", 2, attempts);

    Claim.same("attempts", 2, attempts.size());
    Claim.same(
        "age",
        Optional.of(26L + 100 + 1),
        db.prepare("SELECT age FROM person_retried WHERE id = 1").first(Long.class));
  }

  /** Another connection changes the row that the transaction has seen; only the first time. */
  private static void collide(
      PostgresDatabase db, String table, int retries, List<String> attempts) {
    String update = "UPDATE " + table + " SET age = age + $1 WHERE id = 1";
    db.transaction(
        TransactionOptions.serializable(retries),
        transaction -> {
          transaction.prepare("SELECT age FROM " + table).all();
          attempts.add("attempt");
          if (attempts.size() == 1) {
            db.prepare(update).bind(100).run();
          }
          return transaction.prepare(update).bind(1).run();
        });
  }

  private static void afterTheEnd(PostgresDatabase db) {
    PostgresTransaction ended = db.transaction(transaction -> transaction);

    Claim.fails(
        "statement",
        IllegalStateException.class,
        () -> ended.prepare("SELECT 1").first(Long.class));
  }

  private static void lost(PostgresDatabase db) {
    PostgresException e =
        refused(
            () ->
                db.transaction(
                    transaction ->
                        transaction
                            .prepare("SELECT pg_terminate_backend(pg_backend_pid())")
                            .run()));

    Claim.same("kind", Kind.UNAVAILABLE, e.kind());
    Claim.holds("not connecting", !e.isConnecting());
    Claim.same("next", Optional.of(1L), db.prepare("SELECT 1").first(Long.class));
  }

  private static void batch(PostgresDatabase db) {
    PostgresContract.people(db, "person_batched");

    refused(
        () ->
            db.transaction(
                transaction ->
                    transaction.batch(
                        transaction.prepare("DELETE FROM person_batched"),
                        transaction.prepare("SELECT $1::text::int").bind("x"))));

    Claim.same("rows", 3L, count(db, "person_batched"));
  }

  private static long insert(PostgresTransaction transaction, String table, int id) {
    return transaction
        .prepare("INSERT INTO " + table + " VALUES ($1, 'new', 1)")
        .bind(id)
        .run()
        .count();
  }

  private static long count(PostgresDatabase db, String table) {
    return db.prepare("SELECT count(*) FROM " + table).first(Long.class).orElseThrow();
  }

  private static PostgresException refused(Runnable work) {
    return Claim.fails("the call", PostgresException.class, work);
  }
}
