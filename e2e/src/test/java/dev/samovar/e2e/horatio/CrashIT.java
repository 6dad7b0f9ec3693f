package dev.samovar.e2e.horatio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.samovar.e2e.Guest;
import dev.samovar.e2e.Target;
import dev.samovar.testing.wrangler.Wrangler;
import dev.samovar.testing.wrangler.WranglerSetup;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was acknowledged is there after a crash. */
class CrashIT {

  private static final int WRITERS = 8;
  private static final int ENOUGH = 60;

  @TempDir Path state;

  @ParameterizedTest
  @EnumSource(Target.class)
  void everyAcknowledgedPost_survivesSigkill(Target target) throws InterruptedException {
    WranglerSetup setup =
        Wrangler.of(target.folder("handlers/horatio")).withState(state).withMigrations("DB");
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    Wrangler doomed = setup.start();
    List<Thread> writers = startWriters(doomed, acknowledged);
    while (acknowledged.size() < ENOUGH) {
      Thread.sleep(5);
    }
    doomed.kill();
    for (Thread writer : writers) {
      writer.join();
    }

    assertTrue(acknowledged.size() >= ENOUGH);
    try (Wrangler next = setup.start()) {
      Guest reader = new Guest(next.url());
      for (String location : acknowledged) {
        assertEquals(200, reader.get(location).statusCode(), location);
      }
    }
  }

  private static List<Thread> startWriters(Wrangler wrangler, Queue<String> acknowledged) {
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Thread writer = new Thread(() -> writeUntilRefused(new Guest(wrangler.url()), acknowledged));
      writer.start();
      writers.add(writer);
    }
    return writers;
  }

  private static void writeUntilRefused(Guest guest, Queue<String> acknowledged) {
    try {
      while (true) {
        HttpResponse<String> answer = guest.postJson("/api/posts", "{\"text\":\"to be kept\"}");
        if (answer.statusCode() != 201) {
          return;
        }
        acknowledged.add(answer.headers().firstValue("location").orElseThrow());
      }
    } catch (UncheckedIOException e) {
      // The server is gone: this post was not acknowledged.
    }
  }
}
