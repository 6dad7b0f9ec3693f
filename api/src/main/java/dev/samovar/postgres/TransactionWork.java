package dev.samovar.postgres;

/**
 * What is done within a transaction.
 *
 * @param <X> the checked exception that it may throw, if any
 */
@FunctionalInterface
public interface TransactionWork<T, X extends Exception> {

  T run(PostgresTransaction transaction) throws X;
}
