package dev.samovar.queue;

/**
 * How a message is stored, which consumers elsewhere can see; a worker of Samovar reads all of
 * them.
 *
 * @see <a
 *     href="https://developers.cloudflare.com/queues/configuration/javascript-apis/#queuescontenttype">Queues:
 *     QueuesContentType</a>
 */
public enum QueueContentType {
  /** As JSON text; numbers that JavaScript would change are refused. */
  JSON("json"),

  /** As text; of a record that is its JSON, with all digits of its numbers. */
  TEXT("text"),

  /** As bytes. */
  BYTES("bytes"),

  /** As JavaScript's structured clone of the JSON value; consumers over HTTP cannot read it. */
  V8("v8");

  private final String word;

  QueueContentType(String word) {
    this.word = word;
  }

  /** The platform's word. */
  public String word() {
    return word;
  }
}
