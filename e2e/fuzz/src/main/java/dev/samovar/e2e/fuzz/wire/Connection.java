package dev.samovar.e2e.fuzz.wire;

import dev.samovar.e2e.fuzz.wire.Outcome.Ending;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * A connection to a server. It reads while it writes, so an early answer to a long body is seen.
 *
 * <p>Not safe for use by several threads.
 */
public final class Connection implements AutoCloseable {

  private static final int CONNECT_MILLIS = 10_000;

  /** How long an open WebSocket is listened to, after the last that came. */
  private static final int LINGER_MILLIS = 40;

  /** How long the answer to a request that the server may drop is waited for. */
  private static final int SILENCE_MILLIS = 300;

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);

  private Deque<Step> steps = new ArrayDeque<>();
  private ByteBuffer sending = ByteBuffer.allocate(0);
  private long pausedUntil;
  private boolean isUsable = true;

  private Connection(SocketChannel channel, Selector selector, SelectionKey key) {
    this.channel = channel;
    this.selector = selector;
    this.key = key;
  }

  /**
   * @throws IOException if the server does not accept it
   */
  public static Connection open(InetSocketAddress server) throws IOException {
    if (!server.getAddress().isLoopbackAddress()) {
      throw new IllegalArgumentException("Only this machine is fuzzed, not " + server);
    }
    SocketChannel channel = SocketChannel.open();
    channel.socket().connect(server, CONNECT_MILLIS);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.configureBlocking(false);
    Selector selector = Selector.open();
    return new Connection(channel, selector, channel.register(selector, SelectionKey.OP_READ));
  }

  /** Whether another plan can follow on it. */
  public boolean isUsable() {
    return isUsable;
  }

  /**
   * Carry out a plan.
   *
   * @param patience how long the server may be silent after the last byte was sent, in milliseconds
   */
  public Outcome carryOut(Plan plan, int patience) {
    long start = now();
    AnswerReader reader = new AnswerReader(plan.methods());
    steps = new ArrayDeque<>(plan.steps());
    sending = ByteBuffer.allocate(0);
    pausedUntil = 0;
    try {
      Ending ending = run(plan, reader, patience);
      isUsable &= plan.mayShare() && ending == Ending.ANSWERED && isSent() && !reader.closes();
      return new Outcome(ending, reader.answers(), now() - start, "");
    } catch (GarbledException e) {
      isUsable = false;
      return new Outcome(Ending.GARBLED, reader.answers(), now() - start, e.getMessage());
    } catch (IOException e) {
      isUsable = false;
      Ending ending = reader.isDone() ? Ending.ANSWERED : Ending.RESET;
      return new Outcome(ending, reader.answers(), now() - start, "" + e.getMessage());
    }
  }

  private Ending run(Plan plan, AnswerReader reader, int patience) throws IOException {
    long lastEvent = now();
    while (true) {
      boolean sent = isSent();
      if (reader.isDone() && (!reader.isSwitched() || sent && now() - lastEvent > LINGER_MILLIS)) {
        return Ending.ANSWERED;
      }
      int limit = plan.isComplete() || !sent || reader.isWithinAnswer() ? patience : SILENCE_MILLIS;
      if (now() - lastEvent > limit) {
        return Ending.SILENT;
      }
      if (send()) {
        lastEvent = now();
      }
      key.interestOps(SelectionKey.OP_READ | (sending.hasRemaining() ? SelectionKey.OP_WRITE : 0));
      selector.select(waiting());
      selector.selectedKeys().clear();
      int count = channel.read(buffer.clear());
      if (count < 0) {
        reader.end();
        return reader.isDone() ? Ending.ANSWERED : Ending.CLOSED;
      }
      if (count > 0) {
        lastEvent = now();
        reader.read(buffer.flip());
      }
    }
  }

  private long waiting() {
    long pause = pausedUntil - now();
    return Math.max(1, Math.min(pause > 0 ? pause : LINGER_MILLIS, LINGER_MILLIS));
  }

  private boolean isSent() {
    return steps.isEmpty() && !sending.hasRemaining();
  }

  /** Do what can be done now; true if something was. */
  private boolean send() throws IOException {
    boolean hasSent = false;
    while (now() >= pausedUntil) {
      if (sending.hasRemaining()) {
        if (write() == 0) {
          return hasSent;
        }
        hasSent = true;
      } else if (steps.isEmpty()) {
        return hasSent;
      } else {
        begin(steps.pop());
        hasSent = true;
      }
    }
    return hasSent;
  }

  /** A server may close before it has read everything; what it said is still to be read. */
  private int write() {
    try {
      return channel.write(sending);
    } catch (IOException e) {
      isUsable = false;
      steps.clear();
      sending = ByteBuffer.allocate(0);
      return 0;
    }
  }

  private void begin(Step step) throws IOException {
    if (step instanceof Step.Send send) {
      sending = ByteBuffer.wrap(send.bytes());
    } else if (step instanceof Step.Pause pause) {
      pausedUntil = now() + pause.millis();
    } else {
      channel.shutdownOutput();
    }
  }

  private static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  @Override
  public void close() {
    try {
      channel.close();
      selector.close();
    } catch (IOException e) {
      // It is closed from the other end.
    }
  }
}
