package dev.samovar.e2e.hyperdrive;

import java.net.URI;
import java.util.List;

/** The worker somewhere. */
interface Runtime extends AutoCloseable {

  URI url();

  /** What it has printed. */
  List<String> log();

  @Override
  void close();
}
