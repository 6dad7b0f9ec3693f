package dev.samovar.jvm.hyperdrive;

import dev.samovar.jvm.config.ConfigException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** {@code postgres://user:password@host:port/database?sslmode=require}, taken apart. */
record ConnectionString(
    String text, String host, int port, String user, String password, String database) {

  private static final int PORT = 5432;

  /**
   * @throws ConfigException if it is not of that form; without its text, which has a password
   */
  static ConnectionString of(String binding, String text) {
    URI uri;
    try {
      uri = new URI(text);
    } catch (URISyntaxException e) {
      throw unfit(binding);
    }
    String scheme = String.valueOf(uri.getScheme());
    boolean isPostgres = scheme.equals("postgres") || scheme.equals("postgresql");
    if (!isPostgres || uri.getHost() == null || uri.getRawUserInfo() == null) {
      throw unfit(binding);
    }
    String[] user = uri.getRawUserInfo().split(":", 2);
    return new ConnectionString(
        text,
        uri.getHost(),
        uri.getPort() < 0 ? PORT : uri.getPort(),
        decoded(user[0]),
        user.length == 2 ? decoded(user[1]) : "",
        uri.getPath().length() > 1 ? uri.getPath().substring(1) : decoded(user[0]));
  }

  /** What JDBC wants, without who asks. */
  String jdbcUrl() {
    String query = URI.create(text).getRawQuery();
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + URI.create(text).getRawPath().replaceFirst("^/", "")
        + (query == null ? "" : "?" + query);
  }

  @Override
  public String toString() {
    return "ConnectionString[" + host + ":" + port + "/" + database + "]";
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static ConfigException unfit(String binding) {
    return new ConfigException(
        "The local connection string of the Hyperdrive '"
            + binding
            + "' is not of the form postgres://user:password@host:port/database");
  }
}
