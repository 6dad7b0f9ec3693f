package dev.samovar.e2e.classlib.promises;

/**
 * Casts and {@code instanceof} of every pair of types, of null too, where the compiler sees the
 * value's class and where not.
 */
final class CastCases {

  private static final String[] VALUES = {
    "null",
    "new Object()",
    "\"text\"",
    "1",
    "1L",
    "'c'",
    "1.5",
    "(byte) 1",
    "true",
    "new Base()",
    "new Derived()",
    "new Other()",
    "new Alone()",
    "new Point(1, 2)",
    "Color.RED",
    "Color.GREEN",
    "(Shape) () -> 1",
    "(Runnable & Named) () -> {}",
    "(Supplier<String>) () -> \"s\"",
    "new Shape() { public int area() { return 1; } }",
    "new int[1]",
    "new long[1]",
    "new byte[1]",
    "new boolean[1]",
    "new char[1]",
    "new Object[1]",
    "new String[1]",
    "new Integer[1]",
    "new Number[1]",
    "new Base[1]",
    "new Derived[1]",
    "new Shape[1]",
    "new Color[1]",
    "new int[1][1]",
    "new long[1][]",
    "new String[1][1]",
    "new Object[1][]",
    "new Shape[1][]",
    "new int[1][1][1]",
    "new ArrayList<String>()",
    "new HashMap<String, String>()",
  };

  private static final String[] TYPES = {
    "Object",
    "String",
    "Integer",
    "Long",
    "Character",
    "Byte",
    "Boolean",
    "Number",
    "Comparable",
    "CharSequence",
    "Base",
    "Derived",
    "Other",
    "Alone",
    "Point",
    "Record",
    "Color",
    "Enum",
    "Shape",
    "Named",
    "Runnable",
    "Supplier",
    "Cloneable",
    "Iterable",
    "List",
    "ArrayList",
    "Map",
    "RuntimeException",
    "int[]",
    "long[]",
    "byte[]",
    "boolean[]",
    "char[]",
    "Object[]",
    "String[]",
    "Integer[]",
    "Number[]",
    "Comparable[]",
    "Base[]",
    "Derived[]",
    "Shape[]",
    "Enum[]",
    "int[][]",
    "long[][]",
    "Object[][]",
    "String[][]",
    "Shape[][]",
  };

  /** What is done with a value v and a type t. */
  private static final String[] WAYS = {
    "Object o = %1$s; return ((%2$s) o) == null ? \"null\" : \"cast\";",
    "Object o = %1$s; %2$s unused = (%2$s) o; return \"unused\";",
    "Object o = erased(%1$s); return o instanceof %2$s;",
    "Object o = no ? %1$s : null; %2$s x = (%2$s) o; return x == null;",
    "return ((%2$s) erased(%1$s)) == null;",
    "%2$s x = unchecked(%1$s); return x == null ? \"null\" : \"cast\";",
    "Object o = new Box<Object>(%1$s).value; kept = (%2$s) o; return \"kept\";",
    "Object o = no ? %1$s : null; return id((%2$s) o) instanceof %2$s;",
    "Object o = id((Object) %1$s); for (int i = 0; i < 2; i++) { try { effects = i; kept = (%2$s) o; } catch (ClassCastException e) { return \"caught\"; } } return \"looped\";",
    "Object o = %1$s; effects = 0; try { while (effect() < 3) { kept = (%2$s) o; } } catch (ClassCastException e) { return effects; } return -effects;",
  };

  private CastCases() {}

  static void addTo(Cases cases) {
    int number = 0;
    for (String value : VALUES) {
      for (String type : TYPES) {
        cases.add("cast", WAYS[(number + number / 7) % WAYS.length].formatted(value, type));
        number++;
      }
    }
    addGenerics(cases);
    addLoops(cases);
  }

  private static void addGenerics(Cases cases) {
    String[] wrong = {"1", "null", "\"x\"", "new int[1]", "new Object()"};
    for (String value : wrong) {
      String list = "List<String> list = new ArrayList<>(); ((List) list).add(" + value + "); ";
      cases.add("generics", list + "String s = list.get(0); return \"unused\";");
      cases.add("generics", list + "return list.get(0).length();");
      cases.add("generics", list + "return ignore(list.get(0));");
      cases.add("generics", list + "for (String s : list) { effects++; } return \"looped\";");
      cases.add(
          "generics",
          list
              + "Function<String, Object> f = String::length; return list.stream().map(f).toList().get(0);");
      cases.add(
          "generics", "Box<Integer> box = new Box(" + value + "); int i = box.value; return i;");
      cases.add("generics", "Box<Integer> box = new Box(" + value + "); return box.get() + 1;");
      cases.add(
          "generics",
          "Comparable<Object> c = unchecked("
              + value
              + "); return c == null ? 0 : c.compareTo(\"y\") > 5;");
      cases.add(
          "generics",
          "Supplier<Integer> s = () -> unchecked(" + value + "); int i = s.get(); return i;");
      cases.add(
          "generics",
          "Map<String, Integer> m = new HashMap<>(); ((Map) m).put(\"a\", "
              + value
              + "); return m.get(\"a\") + 1;");
      cases.add(
          "generics",
          "Function<String, Integer> f = String::length; return ((Function) f).apply("
              + value
              + ");");
      cases.add(
          "generics",
          "Comparator<String> c = Comparator.naturalOrder(); return c.compare(unchecked("
              + value
              + "), \"x\");");
      cases.add(
          "generics",
          "TreeMap<Object, String> m = new TreeMap<>(); m.put(\"k\", \"v\"); m.put("
              + value
              + ", \"v\"); return m.size();");
      cases.add(
          "switch",
          "Object o = "
              + value
              + "; Color c = (Color) o; switch (c) { case RED: return 1; default: return 2; }");
      cases.add("throw", "Object o = " + value + "; throw (RuntimeException) o;");
      cases.add(
          "pattern", "Object o = " + value + "; return o instanceof String s && s.length() == 1;");
      cases.add(
          "pattern",
          "Object o = "
              + value
              + "; if (!(o instanceof Integer i)) { return \"no\"; } return i + 1;");
    }
  }

  private static void addLoops(Cases cases) {
    for (String value : new String[] {"1", "null", "\"x\"", "new String[1]"}) {
      String o = "Object o = erased(" + value + "); effects = 0; ";
      cases.add(
          "hoist",
          o
              + "try { for (;;) { effects++; ((String) o).length(); if (effects > 3) { break; } } } catch (RuntimeException e) { return effects; } return -1;");
      cases.add(
          "hoist",
          o
              + "for (;;) { try { effects++; kept = ((String) o).length(); if (effects > 3) { return 3; } } catch (ClassCastException e) { return \"caught\"; } }");
      cases.add(
          "hoist",
          o + "do { effects++; kept = (Integer) o; } while (effects < 3); return effects;");
      cases.add(
          "hoist",
          o
              + "try { do { effects++; kept = (Integer) o; } while (effects < 3); } catch (RuntimeException e) { return effects; } return -effects;");
      cases.add(
          "hoist",
          o
              + "for (int i = 0; i < 3; i++) { if (i > 5) { kept = (Integer) o; } } return \"never\";");
      cases.add(
          "hoist", o + "for (int i = 0; i < 3; i++) { String s = (String) o; } return \"unused\";");
      cases.add(
          "hoist",
          o + "String s = null; for (int i = 0; i < zero; i++) { s = (String) o; } return s;");
    }
  }
}
