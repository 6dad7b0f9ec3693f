package dev.samovar.e2e.classlib.promises;

/** Uses of null (JLS 15), and what happens before and after the exception. */
final class NullCases {

  private static final String[] USES = {
    "Base b = %s; return b.number;",
    "Base b = %s; int unused = b.number; return \"unused\";",
    "Base b = %s; b.number = 3; return \"written\";",
    "Base b = %s; b.number++; return \"written\";",
    "Base b = %s; b.text += \"x\"; return \"written\";",
    "Base b = %s; return b.get();",
    "Base b = %s; b.get(); return \"called\";",
    "Base b = %s; return b.last();",
    "Derived b = %s; return b.area();",
    "Shape b = %s; return b.area();",
    "Named b = %s; return b.name();",
    "Object b = %s; return b.hashCode() == 0;",
    "Object b = %s; return b.getClass();",
    "Object b = %s; return b.toString();",
    "Object b = %s; return b.equals(b);",
    "Object b = %s; synchronized (b) { return 1; }",
    "Object b = %s; synchronized (b) { } return 2;",
    "RuntimeException b = %s; throw b;",
    "Throwable b = %s; try { throw b; } catch (Exception e) { return e.getClass().getName(); }",
    "int[] b = %s; return b.length;",
    "int[] b = %s; int unused = b.length; return \"unused\";",
    "int[] b = %s; return b[0];",
    "int[] b = %s; b[0] = 1; return 1;",
    "int[] b = %s; b[effect()] = effect(); return 1;",
    "int[] b = %s; for (int i : b) { effects++; } return 1;",
    "int[][] b = %s; return b[0][0];",
    "String[] b = %s; return b[0];",
    "String[] b = %s; b[0] = \"x\"; return 1;",
    "Object[] b = %s; return b.clone();",
    "List<String> b = %s; for (String s : b) { effects++; } return 1;",
    "List<String> b = %s; return b.size();",
    "String b = %s; return b.length();",
    "String b = %s; int unused = b.length(); return \"unused\";",
    "String b = %s; return b + \"x\";",
    "String b = %s; return \"x\".concat(b);",
    "String b = %s; return \"x\".contains(b);",
    "String b = %s; return \"x\".equals(b);",
    "String b = %s; return \"x\".compareTo(b);",
    "String b = %s; return \"x\".indexOf(b);",
    "String b = %s; return \"x\".startsWith(b);",
    "String b = %s; return \"x\".replace(\"x\", b);",
    "String b = %s; return String.valueOf((Object) b);",
    "String b = %s; return Integer.parseInt(b);",
    "String b = %s; return Long.parseLong(b);",
    "String b = %s; return Double.parseDouble(b);",
    "String b = %s; return new StringBuilder(b).toString();",
    "String b = %s; return new StringBuilder().append(b).toString();",
    "String b = %s; return String.join(b, \"x\", \"y\");",
    "String b = %s; switch (b) { case \"x\": return 1; default: return 2; }",
    "String b = %s; return switch (b) { case \"x\" -> 1; default -> 2; };",
    "Color b = %s; switch (b) { case RED: return 1; default: return 2; }",
    "Color b = %s; return b.ordinal();",
    "Color b = %s; return b.name();",
    "Integer b = %s; int i = b; return i;",
    "Integer b = %s; int i = b; return \"unused\";",
    "Integer b = %s; return b + 1;",
    "Integer b = %s; return b == 1;",
    "Integer b = %s; b++; return b;",
    "Integer b = %s; return new int[2][b];",
    "Long b = %s; return b * 2;",
    "Long b = %s; long l = b; return \"unused\";",
    "Double b = %s; return b * 2;",
    "Float b = %s; return b * 2;",
    "Byte b = %s; return b * 2;",
    "Short b = %s; return b * 2;",
    "Character b = %s; return b + 2;",
    "Character b = %s; switch (b) { case 'x': return 1; default: return 2; }",
    "Boolean b = %s; return b ? 1 : 2;",
    "Boolean b = %s; if (b) { return 1; } return 2;",
    "Boolean b = %s; return !b;",
    "Boolean b = %s; boolean x = yes ? b : false; return x;",
    "Supplier<Object> b = %s; return b.get();",
    "Supplier<Object> b = %s; Supplier<Object> s = b::get; return \"made\";",
    "Base b = %s; IntSupplier s = b::get; return \"made\";",
    "Runnable b = %s; b.run(); return 1;",
    "Values b = %s; return b.new Inner().number;",
    "Point b = %s; return b.x();",
    "Point b = %s; return b.hashCode();",
    "Box<Integer> b = %s; int i = b.value; return i;",
    "Map<String, String> b = %s; return b.get(\"x\");",
    "Object b = %s; return Optional.of(b).isPresent();",
    "Object b = %s; return Objects.requireNonNull(b);",
    "Object b = %s; return Objects.hash(b);",
    "String b = %s; return new TreeMap<String, String>(Map.of(\"a\", \"b\")).get(b);",
    "String b = %s; return new TreeSet<String>().add(b);",
    "Object b = %s; return new ArrayDeque<Object>().add(b);",
    "List<String> b = %s; return new ArrayList<String>(b);",
    "Throwable b = %s; throw new IllegalStateException(b);",
    "char[] b = %s; return new String(b);",
    "char[] b = %s; return String.valueOf(b);",
    "byte[] b = %s; return new String(b);",
    "String b = %s; return b.getBytes().length;",
    "AutoCloseable b = %s; try (b) { return 1; }",
    "String b = %s; try { b = b.trim(); } catch (RuntimeException e) { return b == null; } return b;",
    "String b = %s; try { b = b.trim(); } catch (RuntimeException e) { return \"x\" + b; } return b;",
    "String b = %s; try { b = b.trim(); } catch (RuntimeException e) { effects++; } return b == null;",
    "String b = %s; try { b = b + b.trim(); } catch (RuntimeException e) { b = \"x\" + b; } return b;",
    "String b = %s; try { b = b.trim(); } finally { if (b == null) { return \"null\"; } } return b;",
    "Object b = %s; try { b = b.toString(); } catch (RuntimeException e) { return Objects.hash(b); } return 1;",
    "Object b = %s; try { b = b.getClass(); } catch (RuntimeException e) { return b instanceof Object; } return 1;",
    "Integer b = %s; try { b = b + 1; } catch (RuntimeException e) { return b == null ? 1 : 2; } return b;",
    "int[] b = %s; try { b = b.clone(); } catch (RuntimeException e) { return b == null; } return b[0];",
    "Base b = %s; try { b.get(); b = new Base(); } catch (RuntimeException e) { return b == null; } return 1;",
    "Base b = %s; try { b = new Box<Base>(b).value; b.get(); } catch (RuntimeException e) { return b == null; } return 1;",
    "Base b = %s; for (int i = 0; i < 3; i++) { try { b.get(); b = new Base(); } catch (RuntimeException e) { if (b == null) { b = new Derived(); } } } return b.number;",
    "Base b = %s; while (b.number > 0) { b.number--; } return 1;",
    "Base b = %s; for (int i = 0; i < 3; i++) { effects += b.number; } return 1;",
  };

  /** Null that the compiler sees, may see, and cannot see. */
  private static final String[] NULLS = {
    "null", "unchecked(erased(null))", "no ? unchecked(kept) : null"
  };

  private NullCases() {}

  static void addTo(Cases cases) {
    for (String use : USES) {
      for (String none : NULLS) {
        cases.add("null", use.formatted(none));
      }
    }
    addOrder(cases);
  }

  /** What happens before an exception happens, and what comes after it does not. */
  private static void addOrder(Cases cases) {
    String start =
        "effects = 0; Base b = unchecked(erased(null)); int[] a = new int[1]; int[] none = unchecked(erased(null)); ";
    String[] bodies = {
      "for (;;) { effects++; b.number++; if (effects > 2) { break; } }",
      "do { effects++; b.get(); } while (effects < 3);",
      "while (effect() < 3) { kept = b.number; }",
      "for (;;) { effects++; kept = none.length; if (effects > 2) { break; } }",
      "for (;;) { try { effects++; kept = b.number; if (effects > 2) { break; } } catch (NullPointerException e) { effects += 10; break; } }",
      "for (;;) { try { effects++; kept = none.length; } catch (NullPointerException e) { effects += 10; break; } finally { effects += 100; } }",
      "do { try { effects++; b.get(); } catch (NullPointerException e) { effects += 10; } } while (effects < 30);",
      "for (int i = 0; i >= 0; i++) { effects++; none[i] = i; }",
      "for (int i = 0; i < none.length; i++) { effects++; }",
      "b.number = effect();",
      "none[effect()] = effect();",
      "none[effect()] += effect();",
      "a[effect()] = effect();",
      "a[effect()] += effect();",
      "a[effect() + effect()] = effect() / zero;",
      "b.text = \"x\" + effect() + effect() / zero;",
      "kept = new int[effect() - 5][effect()];",
      "kept = new int[effect() - 5][effect()][effect()];",
      "kept = new int[effect() - 5][effect() / zero];",
      "kept = new int[effect() - 1][effect() / zero];",
      "kept = a[effect()] + effect();",
      "int x = a[1]; effects++;",
      "int x = a[zero] / zero; effects++;",
      "int x = 5 / zero; effects++;",
      "int x = 5 % zero; effects++;",
      "effects++; String s = (String) erased(1); effects++;",
      "effects++; int x = b.number; effects++;",
      "effects++; b.get(); effects++;",
      "effects++; int n = none.length; effects++;",
      "effects++; kept = new int[minusOne]; effects++;",
      "effects++; int[] unused = new int[minusOne]; effects++;",
      "effects++; Object[] o = (Object[]) erased(new String[1]); o[effect() - 2] = effect(); effects++;",
      "effects++; synchronized (b) { effects++; }",
    };
    for (String body : bodies) {
      cases.add(
          "order",
          start
              + "try { "
              + body
              + " } catch (RuntimeException e) { return e.getClass().getName() + effects; } return effects;");
      cases.add(
          "order",
          start
              + "try { try { "
              + body
              + " } finally { effects += 1000; } } catch (RuntimeException e) { return e.getClass().getName() + effects; } return effects;");
    }
  }
}
