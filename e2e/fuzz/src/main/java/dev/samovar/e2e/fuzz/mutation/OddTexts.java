package dev.samovar.e2e.fuzz.mutation;

import dev.samovar.e2e.fuzz.Dice;

/** Values that programs stumble over. A header {@code X-Injected} in an answer was smuggled in. */
final class OddTexts {

  static final String INJECTION = "a\r\nX-Injected: 1\r\n\r\n";

  private static final String[] TEXTS = {
    "",
    " ",
    "\t",
    "\0",
    "a\0b",
    "\r\n",
    INJECTION,
    "a\rX-Injected: 1",
    "a\nX-Injected: 1\n",
    "é",
    "日本語",
    "𝒳𝒴",
    "\uFEFF",
    "\uFEFFtext",
    "\uFFFD",
    "\uFFFE",
    "\uFFFF",
    "\u202Eevil",
    "e\u0301",
    "\u2028",
    "\u0085",
    "\u007F",
    "\u0080",
    "İ",
    "ß",
    "ŉ",
    "ﬀ",
    "٣",
    "１",
    "👩‍👩‍👧‍👦",
    "\uDBFF\uDFFF",
    ".",
    "..",
    "...",
    "./",
    "../",
    "..\\",
    "/",
    "//",
    "\\",
    "/etc/passwd",
    "C:\\con",
    "a/../b",
    "a//b",
    "'",
    "\"",
    "`",
    "' OR 1=1 --",
    "\"; DROP TABLE guest; --",
    "%",
    "%%",
    "_",
    "*",
    "?",
    "#",
    "&",
    "=",
    ";",
    "<script>alert(1)</script>",
    "${jndi:ldap://localhost/a}",
    "{{7*7}}",
    "#{7*7}",
    "$1",
    "\\1",
    "(a+)+$",
    "null",
    "undefined",
    "NaN",
    "true",
    "[object Object]",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "prototype",
    "0",
    "-0",
    "[]",
    "{}",
    "%00",
    "%2F",
    "%2e%2e%2f",
    "%0d%0aX-Injected:%201",
    "https://example.com/",
    "//evil.example",
    "javascript:alert(1)",
    "data:,a",
    "file:///etc/passwd",
    "http://[::1",
    "http://a:99999/",
    "xn--",
    "xn--a.example",
    "a..b",
    "-",
    "a b",
    "00000000-0000-0000-0000-000000000000",
    "1-1-1-1-1",
    "ffffffff-ffff-ffff-ffff-fffffffffffff",
    "00000000000000000000000000000000",
    "2026-02-30T25:61:61Z",
    "+999999999-12-31T23:59:59Z",
    "-1000000000-01-01T00:00:00Z",
    "1970-01-01",
    "P1Y",
    "PT99999999999999H"
  };

  private static final String[] NUMBERS = {
    "0",
    "-0",
    "-1",
    "1",
    "2",
    "2147483647",
    "2147483648",
    "-2147483648",
    "-2147483649",
    "4294967295",
    "4294967296",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "-9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "1e400",
    "-1e400",
    "1e-400",
    "1e3",
    "1E+2",
    "1.5",
    "0.1",
    "1.0",
    "1.",
    ".5",
    "00012",
    "0x10",
    "0b1",
    "0o7",
    "+1",
    " 1",
    "1 ",
    "1_000",
    "1,5",
    "1L",
    "1f",
    "1d",
    "٣",
    "１",
    "Infinity",
    "-Infinity",
    "NaN",
    "--1",
    "1e",
    "e1",
    "1e1000000000",
    "0.0000000000000000000000000000000000001",
    "5e-324",
    "1.7976931348623157e308",
    "1.7976931348623159e308"
  };

  private static final int[] LENGTHS = {
    31, 32, 33, 63, 64, 65, 127, 128, 255, 256, 257, 499, 500, 501, 511, 512, 513, 1023, 1024, 1025,
    2048, 4096, 8192
  };

  private OddTexts() {}

  /** A text; none is longer than 10,000 bytes. */
  static String text(Dice dice) {
    return switch (dice.below(10)) {
      case 0 -> dice.pick("a", "é", "%", "𝒳", "/", "\0").repeat(dice.pick(100, 513, 1025, 2500));
      case 1 -> "x".repeat(LENGTHS[dice.below(LENGTHS.length)]);
      case 2, 3 -> number(dice);
      case 4 -> dice.pick(TEXTS) + dice.pick(TEXTS);
      default -> dice.pick(TEXTS);
    };
  }

  static String number(Dice dice) {
    return switch (dice.below(8)) {
      case 0 ->
          dice.pick("", "-", "0.", "1e") + "9".repeat(dice.pick(10, 19, 20, 40, 309, 400, 2000));
      case 1 -> Long.toString(dice.between(-1000, 1000));
      default -> dice.pick(NUMBERS);
    };
  }
}
