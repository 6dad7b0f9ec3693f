package dev.samovar.teavm.async;

/** Which classes are an application's, or a library's that it brought. */
final class Applications {

  private static final String[] OTHERS = {
    "java.",
    "javax.",
    "jakarta.",
    "org.teavm.",
    "com.dslplatform.",
    "dev.samovar.cloudflare.",
    "dev.samovar.wasm."
  };

  private Applications() {}

  static boolean has(String className) {
    for (String prefix : OTHERS) {
      if (className.startsWith(prefix)) {
        return false;
      }
    }
    return true;
  }
}
