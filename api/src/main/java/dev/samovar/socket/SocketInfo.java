package dev.samovar.socket;

import java.util.Optional;

/**
 * The two ends of a connection, as far as the platform tells.
 *
 * @param remoteAddress host and port, such as {@code 127.0.0.1:5432}
 * @param localAddress host and port; workerd does not tell
 */
public record SocketInfo(Optional<String> remoteAddress, Optional<String> localAddress) {}
