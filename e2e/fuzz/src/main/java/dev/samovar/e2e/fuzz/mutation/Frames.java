package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;
import java.nio.charset.StandardCharsets;

/** Frames of a WebSocket, good and bad. */
final class Frames {

  private static final int TEXT = 0x81;
  private static final int MASKED = 0x80;

  private Frames() {}

  static byte[] frame(Dice dice) {
    return switch (dice.below(6)) {
      case 0, 1 -> masked(TEXT, "hello".getBytes(StandardCharsets.UTF_8));
      case 2 -> masked(TEXT, new byte[] {(byte) 0xC3, 0x28});
      case 3 ->
          masked(
              dice.pick(0x82, 0x80, 0x01, 0x89, 0x8A, 0x83, 0xF1, 0xC1),
              dice.bytes(dice.below(125)));
      case 4 ->
          masked(
              0x88,
              dice.pick(
                  new byte[] {},
                  new byte[] {3},
                  new byte[] {3, (byte) 0xE8},
                  new byte[] {0, 0},
                  new byte[] {3, (byte) 0xED}));
      default -> dice.bytes(dice.between(1, 30));
    };
  }

  /** With a mask of zeros, so that the bytes stay as they are. */
  private static byte[] masked(int first, byte[] content) {
    byte[] frame = new byte[6 + content.length];
    frame[0] = (byte) first;
    frame[1] = (byte) (MASKED | content.length);
    System.arraycopy(content, 0, frame, 6, content.length);
    return frame;
  }
}
