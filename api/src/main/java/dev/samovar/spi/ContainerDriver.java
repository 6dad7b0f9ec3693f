package dev.samovar.spi;

/** An object's container. */
public interface ContainerDriver {

  boolean isRunning();

  /**
   * @param options as JSON
   */
  void start(byte[] options);

  void monitor();

  void destroy(String reason);

  void signal(int number);

  void setInactivityTimeout(long millis);

  FetchDriver port(int port);
}
