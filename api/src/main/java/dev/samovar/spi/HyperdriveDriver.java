package dev.samovar.spi;

/** A Hyperdrive configuration as a runtime has it. */
public interface HyperdriveDriver extends PostgresDriver {

  /** With the password. */
  String connectionString();

  String host();

  int port();

  String user();

  String password();

  String database();
}
