package dev.samovar.e2e.classlib.promises;

/**
 * Elements stored into arrays whose class is not the variable's (JLS 10.5), and copies between
 * arrays.
 */
final class StoreCases {

  private static final String[] ARRAYS = {
    "new Object[2]",
    "new String[2]",
    "new Integer[2]",
    "new Number[2]",
    "new Comparable[2]",
    "new Base[2]",
    "new Derived[2]",
    "new Other[2]",
    "new Shape[2]",
    "new Named[2]",
    "new Color[2]",
    "new Point[2]",
    "new Runnable[2]",
    "new int[2][]",
    "new long[2][]",
    "new String[2][]",
    "new Object[2][]",
    "new Shape[2][]",
    "new int[2][2][]",
    "new List[2]",
    "new Cloneable[2]",
    "new Serializable[2]",
  };

  private static final String[] VALUES = {
    "null",
    "new Object()",
    "\"x\"",
    "1",
    "2.5",
    "new Base()",
    "new Derived()",
    "new Other()",
    "new Point(1, 2)",
    "Color.GREEN",
    "(Shape) () -> 1",
    "(Runnable) () -> {}",
    "new int[1]",
    "new long[1]",
    "new String[1]",
    "new Object[1]",
    "new Derived[1]",
    "new int[1][1]",
    "new ArrayList<String>()",
  };

  private static final String[] WAYS = {
    "Object[] a = %1$s; a[1] = %2$s; return \"stored\";",
    "Object[] a = (Object[]) erased(%1$s); a[one] = erased(%2$s); return a[1] == null;",
    "return put((Object[]) %1$s, %2$s).length;",
    "List<Object> list = Arrays.asList((Object[]) %1$s); list.set(0, %2$s); return list.get(0) == null;",
    "Object[] a = %1$s; Arrays.fill(a, %2$s); return \"filled\";",
    "Object[] a = ((Object[]) %1$s).clone(); a[0] = %2$s; return \"stored\";",
    "Object[] a = Arrays.copyOf((Object[]) %1$s, 3); a[2] = %2$s; return \"stored\";",
    "Object[] a = %1$s; System.arraycopy(new Object[] {null, %2$s}, 0, a, 0, 2); return \"copied\";",
    "Object[] a = %1$s; Object[] from = {%2$s, null}; try { System.arraycopy(from, 0, a, 0, 2); } catch (ArrayStoreException e) { return a[0] == null ? \"first\" : \"second\"; } return \"copied\";",
    "List<Object> list = new ArrayList<>(); list.add(%2$s); return list.toArray((Object[]) %1$s).length;",
    "Object[] a = %1$s; Arrays.setAll(a, i -> %2$s); return \"set\";",
  };

  private static final String[] PRIMITIVES = {
    "int", "long", "byte", "boolean", "char", "short", "float", "double", "Object", "String",
    "Integer"
  };

  private static final String[] RANGES = {
    "0, 0, 0",
    "0, 0, 3",
    "1, 0, 2",
    "0, 1, 3",
    "1, 0, 3",
    "-1, 0, 1",
    "0, -1, 1",
    "0, 0, -1",
    "3, 0, 0",
    "0, 3, 0",
    "4, 0, 0",
    "0, 4, 0",
    "1, 0, Integer.MAX_VALUE",
    "Integer.MAX_VALUE, 0, 1",
    "0, Integer.MAX_VALUE, 1",
    "Integer.MAX_VALUE, 0, Integer.MAX_VALUE",
    "Integer.MIN_VALUE, 0, 1",
    "0, 0, Integer.MIN_VALUE",
  };

  private StoreCases() {}

  static void addTo(Cases cases) {
    int number = 0;
    for (String array : ARRAYS) {
      for (String value : VALUES) {
        cases.add("store", WAYS[number % WAYS.length].formatted(array, value));
        cases.add("store", WAYS[number % 3].formatted(array, value));
        number++;
      }
    }
    addCopies(cases);
    addRanges(cases);
  }

  private static void addCopies(Cases cases) {
    for (String from : PRIMITIVES) {
      for (String to : PRIMITIVES) {
        String arrays = "Object a = new " + from + "[3]; Object b = new " + to + "[3]; ";
        cases.add("arraycopy", arrays + "System.arraycopy(a, 0, b, 0, 2); return \"copied\";");
        cases.add(
            "arraycopy",
            "Object a = erased(new "
                + from
                + "[3]); Object b = erased(new "
                + to
                + "[3]); System.arraycopy(a, 0, b, 0, 0); return \"copied\";");
      }
      for (String range : RANGES) {
        String[] parts = range.split(", ");
        String call = parts[0] + ", b, " + parts[1] + ", " + parts[2];
        cases.add(
            "arraycopy",
            from
                + "[] a = new "
                + from
                + "[3]; "
                + from
                + "[] b = new "
                + from
                + "[3]; System.arraycopy(a, "
                + call
                + "); return \"copied\";");
        cases.add(
            "arraycopy",
            from
                + "[] a = new "
                + from
                + "[3]; "
                + from
                + "[] b = a; System.arraycopy(a, "
                + call
                + "); return \"copied\";");
      }
      cases.add(
          "arraycopy",
          from
              + "[] a = null; System.arraycopy(a, 0, new "
              + from
              + "[1], 0, 0); return \"copied\";");
      cases.add(
          "arraycopy",
          from
              + "[] a = null; System.arraycopy(new "
              + from
              + "[1], 0, a, 0, 0); return \"copied\";");
      cases.add(
          "arraycopy",
          "Object o = \"x\"; System.arraycopy(new "
              + from
              + "[1], 0, o, 0, 0); return \"copied\";");
      cases.add(
          "arraycopy", "Object o = \"x\"; System.arraycopy(o, 0, o, 0, 0); return \"copied\";");
      cases.add("clone", from + "[] a = (" + from + "[]) erased(null); return a.clone();");
      cases.add("clone", from + "[] a = new " + from + "[2]; return a.clone() != a;");
      cases.add("clone", "Object o = new " + from + "[2]; return ((" + from + "[]) o).clone();");
    }
  }

  private static void addRanges(Cases cases) {
    String[] ranges = {
      "0, 0", "0, 3", "1, 5", "3, 3", "3, 5", "4, 5", "-1, 2", "2, 1", "0, Integer.MIN_VALUE"
    };
    for (String type : PRIMITIVES) {
      for (String range : ranges) {
        cases.add(
            "copyOfRange",
            type + "[] a = new " + type + "[3]; return Arrays.copyOfRange(a, " + range + ");");
        if (!type.equals("String") && !type.equals("Integer")) {
          cases.add(
              "fill",
              type + "[] a = new " + type + "[3]; Arrays.fill(a, " + range + ", a[0]); return a;");
        }
      }
      for (String length : new String[] {"0", "2", "5", "-1", "Integer.MIN_VALUE"}) {
        cases.add(
            "copyOf",
            type + "[] a = new " + type + "[3]; return Arrays.copyOf(a, " + length + ");");
      }
      cases.add("copyOf", type + "[] a = null; return Arrays.copyOf(a, 1);");
      cases.add("copyOfRange", type + "[] a = null; return Arrays.copyOfRange(a, 0, 1);");
    }
    cases.add("copyOf", "return Arrays.copyOf(new Object[] {\"a\"}, 1, String[].class);");
    cases.add("copyOf", "return Arrays.copyOf(new Object[] {null}, 1, String[].class);");
    cases.add("copyOf", "return Arrays.copyOf(new Object[] {1}, -1, String[].class);");
    cases.add("toArray", "return List.of(1, 2).toArray(new String[0]);");
    cases.add("toArray", "return new ArrayList<>(List.of(1, 2)).toArray(new String[2]);");
    cases.add("toArray", "return new ArrayList<>(List.of(\"a\")).toArray(new String[3]);");
    cases.add("toArray", "return new LinkedList<>(List.of(1, 2)).toArray(new String[2]);");
    cases.add("toArray", "return new HashSet<>(List.of(1, 2)).toArray(new String[2]);");
    cases.add("toArray", "return new ArrayDeque<>(List.of(1, 2)).toArray(new String[2]);");
    cases.add("toArray", "return List.of(1, 2).toArray(String[]::new);");
    cases.add("toArray", "return List.of(1, 2).stream().toArray(String[]::new);");
    cases.add("toArray", "return List.of(\"a\").stream().toArray(String[]::new);");
    cases.add("toArray", "return List.of(1).toArray((String[]) null);");
    cases.add(
        "toArray",
        "Integer[] a = {1}; Object[] o = Arrays.asList(a).toArray(); o[0] = \"x\"; return o;");
  }
}
