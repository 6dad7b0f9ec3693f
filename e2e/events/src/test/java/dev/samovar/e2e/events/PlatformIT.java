package dev.samovar.e2e.events;

import org.junit.jupiter.api.extension.ExtendWith;

/** In workerd. */
@ExtendWith(Workerd.class)
final class PlatformIT extends PlatformFacts {

  @Override
  String text(String path) {
    return Workerd.text(path);
  }
}
