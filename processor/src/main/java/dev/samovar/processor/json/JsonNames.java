package dev.samovar.processor.json;

/** Names of what is read and of what generated code uses. */
final class JsonNames {
  static final String COMPILED_JSON = "com.dslplatform.json.CompiledJson";
  static final String JSON_ATTRIBUTE = "com.dslplatform.json.JsonAttribute";
  static final String TRIM = "dev.samovar.validation.Trim";
  static final String PATCH = "dev.samovar.json.Patch";
  static final String CODEC_SUFFIX = "JsonCodec";

  private static final String SPI = "dev.samovar.spi.json.";

  private JsonNames() {}

  /** A class of the package that codecs are made of. */
  static String spi(String simpleName) {
    return SPI + simpleName;
  }
}
