package dev.samovar.websocket;

/**
 * How the other side has closed.
 *
 * @param code 1005 if it gave none, 1006 if the connection broke
 * @param reason empty if it gave none
 * @param wasClean whether it said so, and did not just vanish
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4">RFC 6455 §7.4: status codes</a>
 */
public record WebSocketClose(int code, String reason, boolean wasClean) {
  /** The purpose is fulfilled. */
  public static final int NORMAL = 1000;

  /** A message of a kind that is not understood. */
  public static final int UNSUPPORTED_DATA = 1003;

  /** No code was given; never sent. */
  public static final int NO_STATUS = 1005;

  /** The connection broke; never sent. */
  public static final int ABNORMAL = 1006;

  /** A message that is not what its kind promises. */
  public static final int INVALID_PAYLOAD = 1007;

  /** A message that breaks the rules, where no other code fits. */
  public static final int POLICY_VIOLATION = 1008;

  /** A message that is too large. */
  public static final int MESSAGE_TOO_BIG = 1009;

  /** The one who closes has failed. */
  public static final int INTERNAL_ERROR = 1011;
}
