package dev.samovar.http;

/**
 * A file of a form, in memory.
 *
 * @param filename as the client says: not to be trusted as a path
 * @param contentType as the client says; {@code application/octet-stream} if it does not
 * @param bytes not to be changed
 */
public record FormFile(String name, String filename, String contentType, byte[] bytes)
    implements FormPart {

  /** In bytes. */
  public int size() {
    return bytes.length;
  }

  /** The content as UTF-8. */
  public String text() {
    return BodyText.decode(bytes);
  }

  @Override
  public String toString() {
    return "FormFile[" + name + ", " + filename + ", " + bytes.length + " bytes]";
  }
}
