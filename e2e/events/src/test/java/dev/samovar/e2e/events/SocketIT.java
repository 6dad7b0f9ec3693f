package dev.samovar.e2e.events;

import org.junit.jupiter.api.extension.ExtendWith;

/** In workerd. */
@ExtendWith(Workerd.class)
final class SocketIT extends SocketFacts {

  @Override
  String ask(String path) {
    return Workerd.text(path);
  }

  @Override
  String refusal() {
    return "proxy request failed, cannot connect to the specified address [localhost:";
  }

  @Override
  String connectionLost() {
    return "Network connection lost. [localhost:";
  }
}
