package dev.samovar.http;

/**
 * Who compresses a response's body as its {@code Content-Encoding} says.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/workers/runtime-apis/response/#parameters">Workers:
 *     Response, encodeBody</a>
 */
public enum EncodeBody {
  /** The platform, while it sends it. */
  AUTOMATIC,

  /** Nobody: it is compressed already. */
  MANUAL
}
