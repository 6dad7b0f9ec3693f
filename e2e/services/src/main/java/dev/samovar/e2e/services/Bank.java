package dev.samovar.e2e.services;

import dev.samovar.http.Body;
import dev.samovar.http.NotFound;
import dev.samovar.http.Request;
import dev.samovar.http.Response;
import dev.samovar.service.WorkerEntrypoint;
import dev.samovar.worker.ExecutionContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bank without a vault. */
@WorkerEntrypoint
final class Bank implements Accounts, Plans {

  private final Notes notes;
  private final ExecutionContext execution;

  Bank(ServicesEnv env, ExecutionContext execution) {
    this.notes = new Notes(env.seen());
    this.execution = execution;
  }

  @Override
  public Plan plan() {
    return execution.props(Plan.class);
  }

  @Override
  public Account open(String owner, long cents) {
    return new Account(cents, owner, 0.125, Optional.empty());
  }

  @Override
  public Optional<Account> find(long id) {
    Instant closed = Instant.ofEpochSecond(1_772_273_730);
    return id < 0
        ? Optional.empty()
        : Optional.of(new Account(id, "Émile 😀", -1.5, Optional.of(closed)));
  }

  @Override
  public List<Account> all(int count) {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      accounts.add(new Account(i, "owner " + i, i, Optional.empty()));
    }
    return accounts;
  }

  @Override
  public byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  @Override
  public Body statement(int lines) {
    return Body.of(
        out -> {
          for (int i = 0; i < lines; i++) {
            out.write("0123456789abcde\n".getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  @Override
  public long audit(Body books) {
    long bytes = 0;
    byte[] chunk = new byte[8192];
    try (InputStream in = books.stream()) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        bytes += count;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes;
  }

  @Override
  public void close(long id) {
    notes.count("closed-" + id);
  }

  @Override
  public int waited(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return milliseconds;
  }

  @Override
  public void fail(String message) {
    throw new IllegalStateException(message);
  }

  @Override
  public Response fetch(Request request) {
    if (request.path().endsWith("/missing")) {
      throw new NotFound("There is no such account");
    }
    return Response.text("bank " + request.method() + " " + request.path());
  }
}
