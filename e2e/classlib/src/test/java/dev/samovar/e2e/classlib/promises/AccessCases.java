package dev.samovar.e2e.classlib.promises;

/** Elements of arrays by indexes that an optimiser knows, guesses or does not know. */
final class AccessCases {

  /** Types of elements and how a value of each is written. */
  private static final String[][] VALUES = {
    {"boolean", "true"},
    {"byte", "(byte) 7"},
    {"short", "(short) 7"},
    {"char", "'x'"},
    {"int", "7"},
    {"long", "7L"},
    {"float", "7f"},
    {"double", "7d"},
    {"String", "\"x\""},
    {"Object", "\"x\""},
    {"int[]", "new int[2]"},
    {"String[]", "new String[2]"},
  };

  /** Statements before an access and its index, for an array {@code a} of 3 elements. */
  private static final String[][] INDEXES = {
    {"", "2"},
    {"", "3"},
    {"", "5"},
    {"", "-1"},
    {"", "Integer.MAX_VALUE"},
    {"", "Integer.MIN_VALUE"},
    {"", "a.length"},
    {"", "a.length - 1"},
    {"", "a.length - 4"},
    {"", "0 - a.length"},
    {"", "a.length - 3 - one"},
    {"", "three"},
    {"", "minusOne"},
    {"int i = three; if (i < a.length) { effects++; }", "i"},
    {"int i = minusOne; if (i >= 0) { effects++; }", "i"},
    {"int i = three; while (i > a.length) { i--; }", "i"},
    {"int i = 0; while (i < a.length) { i++; }", "i"},
    {"int i = a.length - 1; for (; i >= 0; i--) { effects++; }", "i"},
    {
      "int i = three; try { effects += a.length / zero; } catch (ArithmeticException e) { i = 4; }",
      "i"
    },
    {
      "int i = three; try { kept = a[i]; } catch (ArrayIndexOutOfBoundsException e) { effects++; }",
      "i"
    },
    {"int i = minusOne; try { kept = a[i]; } catch (RuntimeException e) { effects++; }", "i"},
    {"int i = minusOne; try { kept = a[i]; } finally { effects++; }", "i"},
    {"int i = three; int j = i < 3 ? i : i + 1;", "j"},
    {"int i = yes ? 3 : 1;", "i"},
    {"int i = 1; i = i * 4;", "i"},
    {"int i = 1 << 31;", "i"},
    {"int i = Integer.MAX_VALUE; i++;", "i"},
    {"int[] other = new int[5]; int i = other.length - 1;", "i"},
    {
      "int n = 5; int[] other = new int[n]; int i = n - 1; if (i < other.length) { effects++; }",
      "i"
    },
    {"byte b = (byte) (zero + 200);", "b"},
    {"char c = (char) minusOne;", "c"},
    {"long l = 3;", "(int) l"},
    {"", "(int) (one * 3.7)"},
    {"", "\"abc\".length()"},
    {"", "effect() < 0 ? 0 : 3"},
  };

  private static final String[] ARRAYS = {
    "%1$s[] a = %2$s;",
    "int size = three; %1$s[] a = (%1$s[]) erased(%2$s);",
    "%1$s[] a = %2$s.clone();",
    "%1$s[] a = new Box<%1$s[]>(%2$s).get();",
    "%1$s[] a = yes ? %2$s : null;",
  };

  private AccessCases() {}

  static void addTo(Cases cases) {
    for (String[] type : VALUES) {
      addAll(cases, type[0], type[1]);
    }
    addLoops(cases);
    addDimensions(cases);
  }

  private static void addAll(Cases cases, String type, String value) {
    int number = 0;
    for (String[] index : INDEXES) {
      String array = ARRAYS[number % ARRAYS.length].formatted(type, created(type));
      number++;
      String before = array + " " + index[0] + " ";
      cases.add("read " + type, before + "return a[" + index[1] + "];");
      cases.add(
          "unused read " + type, before + "Object o = a[" + index[1] + "]; return \"unused\";");
      cases.add(
          "write " + type, before + "a[" + index[1] + "] = " + value + "; return \"written\";");
      if (type.equals("int") || type.equals("byte") || type.equals("long")) {
        cases.add("add " + type, before + "a[" + index[1] + "] += 2; return a[2];");
        cases.add("increment " + type, before + "return a[" + index[1] + "]++;");
      }
    }
  }

  private static String created(String type) {
    return type.endsWith("[]") ? "new " + type.replace("[]", "[3][]") : "new " + type + "[3]";
  }

  private static void addLoops(Cases cases) {
    for (String size : new String[] {"3", "three", "three + 1"}) {
      String array = "int[] a = new int[" + size + "]; int sum = 0; ";
      cases.add("loop", array + "for (int i = 0; i <= a.length; i++) { sum += a[i]; } return sum;");
      cases.add(
          "loop", array + "for (int i = 0; i < a.length; i++) { sum += a[i + 1]; } return sum;");
      cases.add(
          "loop", array + "for (int i = 0; i < a.length; i++) { sum += a[i - 1]; } return sum;");
      cases.add(
          "loop",
          array + "for (int i = 0; i < a.length; i += 2) { sum += a[i] + a[i + 1]; } return sum;");
      cases.add("loop", array + "for (int i = a.length; i >= 0; i--) { sum += a[i]; } return sum;");
      cases.add(
          "loop", array + "for (int i = a.length - 1; i >= -1; i--) { sum += a[i]; } return sum;");
      cases.add(
          "loop", array + "int i = 0; do { sum += a[i]; } while (i++ < a.length); return sum;");
      cases.add("loop", array + "int i = 0; while (true) { a[i] = ++i; }");
      cases.add(
          "loop", array + "for (int i = 0; i < 10; i++) { sum += a[0]; a[i] = i; } return sum;");
      cases.add(
          "loop",
          array
              + "for (int i = 0; i < 3; i++) for (int j = 0; j <= i; j++) { sum += a[i + j]; } return sum;");
      cases.add(
          "loop",
          array
              + "for (int i = 0; i < 5; i++) { try { a[i] = i; } catch (RuntimeException e) { sum += i; } } return sum;");
      cases.add(
          "loop",
          array
              + "for (int i = 0; i < 5; i++) { try { sum += a[i] + 1; } catch (RuntimeException e) { try { a[i] = 1; } catch (RuntimeException f) { sum += 100; } } } return sum;");
      cases.add(
          "loop",
          array
              + "for (int i = 0; ; i++) { try { effects = i; sum += a[i]; } finally { if (i == 6) { return \"left\"; } else if (i > 2) { continue; } } }");
      cases.add("loop", array + "int i = -1; for (int x : a) { sum += a[i++]; } return sum;");
    }
    cases.add("varargs", "return Values.last(1, 2, 3);");
    cases.add("varargs", "return Values.last();");
    cases.add("varargs", "return Values.last((int[]) null);");
    cases.add("varargs", "return count((Object[]) null);");
    cases.add("varargs", "return count((Object) null);");
    cases.add("varargs", "return firstOf();");
    cases.add("varargs", "return firstOf(\"a\");");
    cases.add("varargs", "return firstOf(new String[] {\"a\"});");
    cases.add("varargs", "return firstOf((Object[]) new Integer[] {2});");
  }

  private static void addDimensions(Cases cases) {
    for (String index : new String[] {"0", "1", "2", "-1", "three", "minusOne", "a.length"}) {
      for (String inner : new String[] {"0", "2", "3", "-1", "a[0].length", "three"}) {
        String array = "int[][] a = new int[2][3]; ";
        cases.add("dimensions", array + "return a[" + index + "][" + inner + "];");
        cases.add("dimensions", array + "a[" + index + "][" + inner + "] = 3; return a[0][0];");
        cases.add(
            "dimensions",
            "String[][][] a = new String[2][3][]; return a[" + index + "][" + inner + "][0];");
      }
    }
    cases.add("dimensions", "int[][] a = new int[2][]; return a[1][0];");
    cases.add("dimensions", "int[][] a = new int[2][]; a[1][0] = 1; return 1;");
    cases.add("dimensions", "int[][] a = new int[2][]; return a[2][0];");
    cases.add("dimensions", "int[][] a = {{1}, {1, 2}}; return a[0][1];");
    cases.add("dimensions", "Object[] a = new int[2][3]; a[0] = \"x\"; return 1;");
    cases.add("dimensions", "Object[] a = new int[2][3]; a[0] = new long[1]; return 1;");
    cases.add("dimensions", "Object[] a = new int[2][3]; a[0] = new int[1]; return a;");
    cases.add("dimensions", "Object[][] a = new String[2][3]; a[0][0] = 1; return 1;");
    cases.add("dimensions", "Object[][] a = new String[2][3]; a[0] = new Object[1]; return 1;");
    cases.add(
        "dimensions",
        "Object[][] a = new Object[2][]; a[0] = new String[1]; a[0][0] = 1; return 1;");
  }
}
