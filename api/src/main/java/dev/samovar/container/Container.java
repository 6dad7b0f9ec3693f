package dev.samovar.container;

import dev.samovar.spi.ContainerDriver;
import java.time.Duration;

/**
 * The container of a Durable Object, whose class has an image in {@code [[containers]]}. It belongs
 * to the object: start it when it is needed, and again when it has ended.
 *
 * <p>Each method throws a {@link ContainerException} where the platform refuses.
 *
 * @see <a href="https://developers.cloudflare.com/durable-objects/api/container/">Durable Objects:
 *     container</a>
 */
public final class Container {
  private static final int MAX_PORT = 65535;

  private final ContainerDriver driver;

  /** For runtimes; an object gets it from its state. */
  public Container(ContainerDriver driver) {
    this.driver = driver;
  }

  /** Whether it was started and has not ended; it may not answer yet. */
  public boolean isRunning() {
    return driver.isRunning();
  }

  /**
   * Begin to start it, with its image's own entry point and without the internet.
   *
   * @throws ContainerException if it is running
   */
  public void start() {
    start(ContainerOptions.none());
  }

  /**
   * Begin to start it.
   *
   * @throws ContainerException if it is running
   */
  public void start(ContainerOptions options) {
    driver.start(options.toJson());
  }

  /**
   * Wait until it ends: best in {@code state.waitUntil(…)}.
   *
   * @throws ContainerException if it ends with an exit code that is not 0, which it has then
   */
  public void monitor() {
    driver.monitor();
  }

  /**
   * Kill it, and wait until it is gone.
   *
   * @param reason what who waits in {@link #monitor()} is told
   */
  public void destroy(String reason) {
    driver.destroy(reason);
  }

  /**
   * @param number 15 for SIGTERM, say
   */
  public void signal(int number) {
    driver.signal(number);
  }

  /** How long it goes on running while its object has left memory. */
  public void setInactivityTimeout(Duration timeout) {
    driver.setInactivityTimeout(timeout.toMillis());
  }

  /**
   * What listens on one of its ports, by HTTP and WebSockets. Until it listens a request fails.
   *
   * @throws IllegalArgumentException if the port is not between 1 and 65535
   */
  public ContainerPort getTcpPort(int port) {
    if (port < 1 || port > MAX_PORT) {
      throw new IllegalArgumentException("A port is 1 to " + MAX_PORT + ", was " + port);
    }
    return new ContainerPort(driver.port(port));
  }
}
