package dev.samovar.cloudflare.hyperdrive;

import dev.samovar.cloudflare.hyperdrive.jso.JsHyperdrive;
import dev.samovar.hyperdrive.Hyperdrive;
import dev.samovar.spi.HyperdriveDriver;
import dev.samovar.spi.PostgresConnection;
import dev.samovar.worker.ExecutionContext;
import java.util.ArrayDeque;
import java.util.function.BooleanSupplier;
import org.teavm.jso.JSObject;

/**
 * Hyperdrive as env has it, and the connections that were opened by it in one event, or in those of
 * a Durable Object that are under way together: workerd lets no other event use them.
 */
public final class CloudflareHyperdrive implements HyperdriveDriver, EventEnd {

  private final String name;
  private final JsHyperdrive binding;
  private final BooleanSupplier isUnderWay;
  private final ArrayDeque<SocketConnection> idle = new ArrayDeque<>();

  /**
   * @param isUnderWay whether an event goes on that may use the connections
   */
  public CloudflareHyperdrive(String name, JSObject binding, BooleanSupplier isUnderWay) {
    this.name = name;
    this.binding = (JsHyperdrive) binding;
    this.isUnderWay = isUnderWay;
  }

  public String name() {
    return name;
  }

  public Hyperdrive hyperdrive() {
    return new Hyperdrive(name, this);
  }

  @Override
  public PostgresConnection acquire(long timeoutMillis) {
    for (SocketConnection known = idle.poll(); known != null; known = idle.poll()) {
      if (known.isOpen()) {
        return known;
      }
    }
    return SocketConnection.open(binding, timeoutMillis);
  }

  @Override
  public void release(PostgresConnection connection) {
    SocketConnection mine = (SocketConnection) connection;
    if (isUnderWay.getAsBoolean()) {
      idle.push(mine);
    } else {
      mine.close();
    }
  }

  /** The event has been handled: what is idle is closed, the rest when it is released. */
  @Override
  public void end(ExecutionContext execution) {
    execution.waitUntil(this::closeIdle);
  }

  private void closeIdle() {
    while (!isUnderWay.getAsBoolean() && !idle.isEmpty()) {
      idle.pop().close();
    }
  }

  @Override
  public String connectionString() {
    return binding.getConnectionString();
  }

  @Override
  public String host() {
    return binding.getHost();
  }

  @Override
  public int port() {
    return binding.getPort();
  }

  @Override
  public String user() {
    return binding.getUser();
  }

  @Override
  public String password() {
    return binding.getPassword();
  }

  @Override
  public String database() {
    return binding.getDatabase();
  }
}
