package dev.samovar.http;

/**
 * A body that other events write to while it is sent: of many clients at once, as nothing here
 * waits. What a client has not taken yet stays in memory, so look at {@link #pendingBytes()}.
 */
public interface PushedBody {

  /** What to answer with. */
  Body body();

  /**
   * Send, after all that was pushed before.
   *
   * @param bytes not to be changed afterwards
   */
  void push(byte[] bytes);

  /** How much was pushed that the client has not taken. */
  long pendingBytes();

  /** The client gets what was pushed, and the end of the body. */
  void close();

  /** The client sees the body break off, now. */
  void abort(String reason);

  /**
   * Run this when the body has ended, by either side; once, and not within {@link #push}. It must
   * not wait.
   */
  void onClose(Runnable action);
}
