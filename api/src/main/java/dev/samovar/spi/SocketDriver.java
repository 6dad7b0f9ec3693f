package dev.samovar.spi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A socket as its runtime has it; equal to another one of the same connection. */
public interface SocketDriver {

  void send(String message);

  void send(byte[] message);

  void close(int code, String reason);

  /** Keep a text. */
  void attach(String text);

  /** Null for none. */
  @Nullable String attachment();

  List<String> tags();

  /** Null for never. */
  @Nullable Instant autoResponseTimestamp();
}
