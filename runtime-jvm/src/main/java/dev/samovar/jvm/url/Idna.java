package dev.samovar.jvm.url;

import dev.samovar.http.url.DomainToAscii;
import dev.samovar.http.url.InvalidUrlException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * International domains by the rules of browsers: {@code faß.de} is {@code xn--fa-hia.de}, where
 * {@link java.net.IDN}, which keeps to IDNA 2003, makes it {@code fass.de}.
 *
 * <p>The tables of UTS 46 are approximated by the JDK's: compatibility forms and lower case for its
 * mapping, the category of a character for its validity.
 *
 * @see <a href="https://www.unicode.org/reports/tr46/#Processing">UTS 46: processing</a>
 */
final class Idna implements DomainToAscii {
  private static final String PREFIX = "xn--";

  @Override
  public String toAscii(String domain) {
    List<String> labels = new ArrayList<>();
    for (String label : mapped(domain).split("\\.", -1)) {
      labels.add(label(label, domain));
    }
    return String.join(".", labels);
  }

  private static String label(String label, String domain) {
    boolean isAscii = label.chars().allMatch(c -> c < 0x80);
    if (isAscii) {
      if (label.startsWith(PREFIX)) {
        check(Punycode.decode(label.substring(PREFIX.length())), domain);
      }
      return label;
    }
    check(label, domain);
    return PREFIX + Punycode.encode(label);
  }

  private static String mapped(String domain) {
    StringBuilder kept = new StringBuilder(domain.length());
    domain.codePoints().filter(point -> !isIgnored(point)).forEach(kept::appendCodePoint);
    String once = Normalizer.normalize(lowerCase(kept.toString()), Normalizer.Form.NFKC);
    return Normalizer.normalize(lowerCase(once), Normalizer.Form.NFKC).replace('\u3002', '.');
  }

  /** A character at a time: {@link String#toLowerCase} knows a final sigma, UTS 46 does not. */
  private static String lowerCase(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    text.replace("\u0130", "i\u0307")
        .codePoints()
        .map(Character::toLowerCase)
        .forEach(lower::appendCodePoint);
    return lower.toString();
  }

  private static boolean isIgnored(int point) {
    return point == 0xAD
        || point == 0x34F
        || point == 0x200B
        || point == 0x2060
        || point == 0x2064
        || point == 0xFEFF
        || point >= 0x180B && point <= 0x180D
        || point >= 0xFE00 && point <= 0xFE0F;
  }

  private static void check(String label, String domain) {
    boolean isAscii = label.chars().allMatch(c -> c < 0x80);
    boolean isValid =
        !isAscii
            && !label.startsWith(PREFIX)
            && !isMark(label.codePointAt(0))
            && label.codePoints().allMatch(Idna::isAllowed)
            && mapped(label).equals(label)
            && isOneDirection(label);
    if (!isValid) {
      throw new InvalidUrlException("The domain '" + domain + "' is not valid");
    }
  }

  private static boolean isAllowed(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> point != 0xFFFD;
    };
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** RFC 5893 §2, the rules that a host can break by accident. */
  private static boolean isOneDirection(String label) {
    boolean toLeft = label.codePoints().anyMatch(Idna::isToLeft);
    return !toLeft
        || isToLeft(label.codePointAt(0))
            && label
                .codePoints()
                .noneMatch(
                    point ->
                        Character.getDirectionality(point)
                            == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  private static boolean isToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
