package dev.samovar.teavm.classlib;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/**
 * Chars to UTF-8 for writers; TeaVM's own throws, or loses a surrogate, each 512 chars.
 *
 * <p>A high surrogate at the end of the input is taken and kept for the next input: TeaVM's {@code
 * OutputStreamWriter} calls again and again as long as anything is left.
 */
final class Utf8Encoder extends CharsetEncoder {

  private static final byte UNKNOWN = '?';

  /** 0 if there is none. */
  private char high;

  Utf8Encoder(Charset charset) {
    super(charset, 1.1f, 3);
  }

  @Override
  protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
    while (in.hasRemaining()) {
      if (out.remaining() < 4) {
        return CoderResult.OVERFLOW;
      }
      char c = in.get(in.position());
      if (high != 0) {
        boolean pair = Character.isLowSurrogate(c);
        if (pair) {
          in.get();
          put(out, Character.toCodePoint(high, c), 3);
        } else {
          out.put(UNKNOWN);
        }
        high = 0;
      } else if (Character.isHighSurrogate(c)) {
        high = in.get();
      } else if (Character.isLowSurrogate(c)) {
        return CoderResult.malformedForLength(1);
      } else {
        in.get();
        put(out, c, c < 0x80 ? 0 : c < 0x800 ? 1 : 2);
      }
    }
    return CoderResult.UNDERFLOW;
  }

  @Override
  protected CoderResult implFlush(ByteBuffer out) {
    if (high != 0) {
      if (!out.hasRemaining()) {
        return CoderResult.OVERFLOW;
      }
      out.put(UNKNOWN);
      high = 0;
    }
    return CoderResult.UNDERFLOW;
  }

  @Override
  protected void implReset() {
    high = 0;
  }

  private static void put(ByteBuffer out, int point, int more) {
    if (more == 0) {
      out.put((byte) point);
      return;
    }
    out.put((byte) (0xFF00 >> more + 1 | point >> 6 * more));
    for (int i = more - 1; i >= 0; i--) {
      out.put((byte) (0x80 | point >> 6 * i & 0x3F));
    }
  }
}
