package dev.samovar.e2e.fuzz.place;

import java.net.InetSocketAddress;
import java.util.List;

/** A worker that runs on this machine. */
public interface Place extends AutoCloseable {

  InetSocketAddress address();

  /** The process that answers requests: workerd or a JVM; empty once it has ended. */
  List<ProcessHandle> servers();

  /** The lines that it has printed. */
  List<String> log();

  @Override
  void close();
}
