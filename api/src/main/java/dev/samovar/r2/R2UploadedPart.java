package dev.samovar.r2;

/**
 * A part of a multipart upload.
 *
 * @param partNumber from 1
 */
public record R2UploadedPart(int partNumber, String etag) {}
