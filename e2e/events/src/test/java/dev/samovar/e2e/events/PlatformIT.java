package dev.samovar.e2e.events;

import org.junit.jupiter.api.extension.ExtendWith;

/** In workerd. */
@ExtendWith(Workerd.class)
final class PlatformIT extends PlatformFacts {

  @Override
  String ask(String method, String path, String body) {
    return Workerd.ask(method, path, body);
  }
}
