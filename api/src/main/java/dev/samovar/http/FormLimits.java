package dev.samovar.http;

/**
 * How much of a form is taken into memory.
 *
 * @param totalBytes the whole body
 * @param parts fields and files together
 * @param partHeaderBytes the headers of one part
 */
public record FormLimits(long totalBytes, int parts, int partHeaderBytes) {
  private static final FormLimits DEFAULTS =
      new FormLimits(Request.DEFAULT_BODY_LIMIT, 1_000, 16 * 1024);

  /**
   * 10 MiB in all (or what {@link Request#limitBody} says), 1,000 parts, 16 KiB of headers each.
   */
  public static FormLimits defaults() {
    return DEFAULTS;
  }

  public FormLimits withTotalBytes(long totalBytes) {
    return new FormLimits(totalBytes, parts, partHeaderBytes);
  }

  public FormLimits withParts(int parts) {
    return new FormLimits(totalBytes, parts, partHeaderBytes);
  }
}
