package dev.samovar.jvm;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/** Facts about {@link SampleApp} behind the server, which runs once for a class of them. */
@Timeout(60)
abstract class ServedTest {
  static Server server;

  @BeforeAll
  static void start() {
    JvmBindings bindings = new JvmBindings().bind("GREETING", "hello");
    server = Server.start(new SampleDefinition(new SampleApp()), bindings, null, "localhost", 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
