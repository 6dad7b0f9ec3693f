package dev.samovar.platform;

import dev.samovar.http.HttpException;
import dev.samovar.spi.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * What Analytics Engine stores: {@code DataPoint.of("user-1").withBlobs("GET").withDoubles(12.5)}.
 *
 * @param index what it is sampled by; at most {@value #INDEX_BYTES} bytes
 * @param blobs texts or bytes to group and filter by; at most {@value #COLUMNS}, together {@value
 *     #BLOB_BYTES} bytes
 * @param doubles numbers to add up; at most {@value #COLUMNS}
 * @see <a href="https://developers.cloudflare.com/analytics/analytics-engine/limits/">Analytics
 *     Engine: limits</a>
 */
public record DataPoint(String index, List<Blob> blobs, List<Double> doubles) {
  static final int COLUMNS = 20;
  static final int INDEX_BYTES = 96;
  static final int BLOB_BYTES = 16 * 1024;

  /**
   * @throws HttpException 413 if it is more than Analytics Engine takes: as a rule a text of a
   *     client is too long
   */
  public DataPoint {
    blobs = List.copyOf(blobs);
    doubles = List.copyOf(doubles);
    check("The index of a data point has", "bytes", Utf8.encodedLength(index), INDEX_BYTES);
    check("A data point has", "blobs", blobs.size(), COLUMNS);
    check("A data point has", "doubles", doubles.size(), COLUMNS);
    int bytes = 0;
    for (Blob blob : blobs) {
      bytes += blob.length();
    }
    check("The blobs of a data point have", "bytes", bytes, BLOB_BYTES);
  }

  /** A point without columns. */
  public static DataPoint of(String index) {
    return new DataPoint(index, List.of(), List.of());
  }

  /** Replaces all blobs. */
  public DataPoint withBlobs(String... blobs) {
    List<Blob> texts = new ArrayList<>();
    for (String blob : blobs) {
      texts.add(new Blob.Text(blob));
    }
    return new DataPoint(index, texts, doubles);
  }

  /** Adds a text behind the blobs that there are. */
  public DataPoint withBlob(String text) {
    return withBlob(new Blob.Text(text));
  }

  /** Adds bytes behind the blobs that there are; the array must not be changed afterwards. */
  public DataPoint withBlob(byte[] bytes) {
    return withBlob(new Blob.Bytes(bytes));
  }

  private DataPoint withBlob(Blob blob) {
    List<Blob> more = new ArrayList<>(blobs);
    more.add(blob);
    return new DataPoint(index, more, doubles);
  }

  public DataPoint withDoubles(Double... doubles) {
    return new DataPoint(index, blobs, List.of(doubles));
  }

  /** A column to group and filter by. */
  public sealed interface Blob {

    /** In bytes. */
    int length();

    /** A text. */
    record Text(String value) implements Blob {
      @Override
      public int length() {
        return Utf8.encodedLength(value);
      }
    }

    /** Bytes, not to be changed. */
    record Bytes(byte[] value) implements Blob {
      @Override
      public int length() {
        return value.length;
      }
    }
  }

  private static void check(String subject, String unit, int found, int most) {
    if (found > most) {
      throw HttpException.contentTooLarge(
          subject + " at most " + most + " " + unit + ", was " + found);
    }
  }
}
