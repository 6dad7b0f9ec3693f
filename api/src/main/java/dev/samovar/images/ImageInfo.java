package dev.samovar.images;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an image is.
 *
 * @param format {@code image/png}, …
 * @param fileSize empty for SVG, as are width and height
 */
public record ImageInfo(
    String format, OptionalLong fileSize, OptionalInt width, OptionalInt height) {}
