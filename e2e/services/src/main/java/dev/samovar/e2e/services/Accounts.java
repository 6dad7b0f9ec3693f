package dev.samovar.e2e.services;

import dev.samovar.http.Body;
import dev.samovar.service.EntrypointFetch;
import dev.samovar.service.ServiceApi;
import java.util.List;
import java.util.Optional;

/** What the bank does for other workers. */
@ServiceApi
interface Accounts extends EntrypointFetch {

  Account open(String owner, long cents);

  Optional<Account> find(long id);

  List<Account> all(int count);

  byte[] reversed(byte[] bytes);

  /** Lines, written one after the other. */
  Body statement(int lines);

  /** How long a stream is. */
  long audit(Body books);

  void close(long id);

  int waited(int milliseconds);

  void fail(String message);
}
