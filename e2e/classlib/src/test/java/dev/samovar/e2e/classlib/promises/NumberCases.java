package dev.samovar.e2e.classlib.promises;

/** Arrays of wrong sizes, whole numbers divided by zero, and conversions. */
final class NumberCases {

  private NumberCases() {}

  static void addTo(Cases cases) {
    addSizes(cases);
    addNumbers(cases);
  }

  private static void addSizes(Cases cases) {
    String[] types = {
      "boolean", "byte", "short", "char", "int", "long", "float", "double", "Object", "String"
    };
    String[] sizes = {
      "-1", "minusOne", "Integer.MIN_VALUE", "three - 4", "(byte) (zero + 200)", "0"
    };
    for (String type : types) {
      for (String size : sizes) {
        cases.add("size", "return new " + type + "[" + size + "].length;");
        cases.add("size", type + "[] unused = new " + type + "[" + size + "]; return \"unused\";");
        cases.add("size", "return new " + type + "[2][" + size + "].length;");
        cases.add("size", "return new " + type + "[0][" + size + "].length;");
        cases.add("size", "return new " + type + "[" + size + "][2].length;");
        cases.add("size", "return new " + type + "[" + size + "][];");
        cases.add("size", "return new " + type + "[1][2][" + size + "].length;");
        cases.add("size", "return new " + type + "[1][0][" + size + "].length;");
      }
    }
    cases.add("size", "return new ArrayList<String>(-1).size();");
    cases.add("size", "return new HashMap<String, String>(-1).size();");
    cases.add("size", "return new StringBuilder(-1).length();");
    cases.add("size", "return \"x\".repeat(-1);");
  }

  private static void addNumbers(Cases cases) {
    String[] ints = {"0", "zero", "one", "minusOne", "Integer.MIN_VALUE", "7", "three"};
    for (String a : ints) {
      for (String b : ints) {
        cases.add("int", "int a = " + a + ", b = " + b + "; return a / b;");
        cases.add(
            "int", "int a = " + a + ", b = " + b + "; int unused = a / b; return \"unused\";");
        cases.add(
            "int", "int a = " + a + ", b = " + b + "; int unused = a % b; return \"unused\";");
        cases.add("int", "int a = " + a + "; a %= " + b + "; return a;");
        cases.add("long", "long a = " + a + ", b = " + b + "; return a / b;");
        cases.add(
            "long", "long a = " + a + ", b = " + b + "; long unused = a % b; return \"unused\";");
        cases.add("long", "long a = " + a + "; return a % " + b + " + longZero;");
        cases.add("short", "short a = (short) (" + a + "); a /= " + b + "; return a;");
        cases.add("char", "char a = (char) (" + a + "); a %= (char) " + b + "; return (int) a;");
        cases.add(
            "shift",
            "int a = "
                + a
                + ", b = "
                + b
                + "; return (a << b) + \" \" + (a >> b) + \" \" + (a >>> b) + \" \" + (a << b - 33);");
        cases.add(
            "shift",
            "long a = "
                + a
                + ", b = "
                + b
                + "; return (a << b) + \" \" + (a >> b) + \" \" + (a >>> b) + \" \" + (a >>> b - 65);");
        cases.add(
            "float",
            "double a = " + a + ", b = " + b + "; return a / b == a / b ? a % b : a % b + 1;");
        cases.add(
            "loop",
            "int sum = 0; for (int i = 3; i >= 0; i--) { try { sum += "
                + a
                + " / i; } catch (ArithmeticException e) { sum += 100; } } return sum;");
        cases.add(
            "loop",
            "int n = 0; try { for (;;) { n++; kept = "
                + a
                + " % "
                + b
                + "; if (n > 2) { break; } } } catch (ArithmeticException e) { return -n; } return n;");
      }
    }
    String[] reals = {
      "0.0",
      "-0.0",
      "1.9",
      "-1.9",
      "1e10",
      "-1e10",
      "1e19",
      "-1e19",
      "1e300",
      "Double.NaN",
      "Double.POSITIVE_INFINITY",
      "Double.NEGATIVE_INFINITY",
      "Float.MAX_VALUE",
      "2147483647.5",
      "-2147483648.9",
      "Double.MIN_VALUE"
    };
    for (String real : reals) {
      for (String target : new String[] {"int", "long", "byte", "short", "char"}) {
        String shown = target.equals("char") ? "(int) (char) " : "(" + target + ") ";
        cases.add("narrow", "double d = " + real + "; return " + shown + "d;");
        cases.add("narrow", "double d = " + real + " + zero; return " + shown + "d;");
        cases.add("narrow", "float f = (float) (" + real + "); return " + shown + "f;");
        cases.add("narrow", "float f = (float) (" + real + ") + zero; return " + shown + "f;");
      }
    }
    for (String number :
        new String[] {
          "200",
          "-129",
          "40000",
          "70000",
          "Integer.MIN_VALUE",
          "1L << 40",
          "-1L",
          "Long.MAX_VALUE",
          "123456789123L"
        }) {}
  }
}
