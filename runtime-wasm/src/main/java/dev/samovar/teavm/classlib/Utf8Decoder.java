package dev.samovar.teavm.classlib;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** UTF-8 to chars for readers; TeaVM's own takes overlong forms. */
final class Utf8Decoder extends CharsetDecoder {

  Utf8Decoder(Charset charset) {
    super(charset, 1, 1);
  }

  @Override
  protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
    while (in.hasRemaining()) {
      int start = in.position();
      int lead = in.get(start) & 0xFF;
      int more = lead < 0x80 ? 0 : Utf8Chars.more(lead);
      if (lead >= 0x80 && more == 0) {
        return CoderResult.malformedForLength(1);
      }
      int point = more == 0 ? lead : lead & 0x3F >> more;
      for (int i = 1; i <= more; i++) {
        if (start + i == in.limit()) {
          return CoderResult.UNDERFLOW;
        }
        int next = in.get(start + i) & 0xFF;
        boolean second = i == 1;
        if (next < (second ? Utf8Chars.low(lead) : 0x80)
            || next > (second ? Utf8Chars.high(lead) : 0xBF)) {
          return CoderResult.malformedForLength(i);
        }
        point = point << 6 | next & 0x3F;
      }
      if (point >= 0xD800 && point <= 0xDFFF) {
        return CoderResult.malformedForLength(3);
      }
      boolean pair = point >= 0x10000;
      if (out.remaining() < (pair ? 2 : 1)) {
        return CoderResult.OVERFLOW;
      }
      in.position(start + 1 + more);
      if (pair) {
        out.put(Character.highSurrogate(point)).put(Character.lowSurrogate(point));
      } else {
        out.put((char) point);
      }
    }
    return CoderResult.UNDERFLOW;
  }
}
