package dev.samovar.jvm.email;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.samovar.email.ComposedEmail;
import dev.samovar.email.EmailAddress;
import dev.samovar.email.EmailException;
import dev.samovar.email.EmailMessage;
import dev.samovar.jvm.config.SendEmailConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEmailTest {
  private static final String RAW =
      "From: Shop\r\n <shop@example.com>\r\nMessage-ID: <1@example.com>\r\n\r\nHello.\r\n";

  private final Outbox outbox = Outbox.inMemory();

  @Test
  void oneDestination_isTheOnlyOne() {
    var email = new LocalEmail(config(Optional.of("ann@example.com")), outbox);

    email.send(EmailMessage.of("shop@example.com", "ann@example.com", RAW));

    assertEquals(List.of("ann@example.com"), outbox.sent().get(0).to());
    assertRefused(
        "email to bob@example.com not allowed",
        () -> email.send(EmailMessage.of("shop@example.com", "bob@example.com", RAW)));
  }

  @Test
  void copies_needToBeAllowedToo() {
    var email = new LocalEmail(config(Optional.of("ann@example.com")), outbox);
    ComposedEmail composed = ComposedEmail.from("shop@example.com").to("ann@example.com");

    assertRefused(
        "email to bob@example.com not allowed",
        () -> email.send(composed.bcc(EmailAddress.of("bob@example.com"))));
    assertEquals(List.of(), outbox.sent());
  }

  @Test
  void messageThatHasTravelled_isRefused() {
    var email = new LocalEmail(config(Optional.empty()), outbox);
    String raw = "Received: from elsewhere\r\n" + RAW;

    assertRefused(
        "invalid headers set",
        () -> email.send(EmailMessage.of("shop@example.com", "ann@example.com", raw)));
  }

  @Test
  void folder_keepsEachMessage(@TempDir Path folder) throws IOException {
    var email = new LocalEmail(config(Optional.empty()), Outbox.folder(folder.resolve("email")));

    email.send(EmailMessage.of("shop@example.com", "ann@example.com", RAW));

    try (Stream<Path> files = Files.list(folder.resolve("email"))) {
      assertArrayEquals(RAW.getBytes(), Files.readAllBytes(files.findFirst().orElseThrow()));
    }
  }

  private static SendEmailConfig config(Optional<String> destination) {
    return new SendEmailConfig(destination, Optional.empty(), Optional.empty());
  }

  private static void assertRefused(String expected, Runnable send) {
    assertEquals(expected, assertThrows(EmailException.class, send::run).getMessage());
  }
}
