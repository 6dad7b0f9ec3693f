package dev.samovar.teavm.classlib;

import dev.samovar.spi.json.DurationText;
import dev.samovar.spi.json.InstantText;
import dev.samovar.teavm.Redirection;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Methods of TeaVM's class library that are wrong or slow, and what is right. */
final class Redirections implements ClassHolderTransformer {

  private static final String STRING = "java.lang.String";
  private static final String BUILDER = "java.lang.AbstractStringBuilder";

  private static final MethodDescriptor INIT_WITH_BYTES =
      new MethodDescriptor(
          "initWithBytes", byte[].class, int.class, int.class, Charset.class, void.class);
  private static final MethodDescriptor INSERT_DOUBLE =
      new MethodDescriptor(
          "insert", ValueType.INTEGER, ValueType.DOUBLE, ValueType.object(BUILDER));

  private static final MethodDescriptor REVERSE =
      new MethodDescriptor("reverse", ValueType.object(BUILDER));

  private static final String UTF8 = "java.nio.charset.impl.UTF8Charset";
  private static final MethodDescriptor NEW_ENCODER =
      new MethodDescriptor("newEncoder", CharsetEncoder.class);
  private static final MethodDescriptor NEW_DECODER =
      new MethodDescriptor("newDecoder", CharsetDecoder.class);

  private static final String MATH = "java.lang.Math";

  private static final String WASM_RUNTIME = "org.teavm.backend.wasm.WasmRuntime";

  private static final List<Redirection> ALL =
      List.of(
          remainder(double.class),
          remainder(float.class),
          to(MATH, "round", Rounded.class, "round", double.class, long.class),
          to(MATH, "round", Rounded.class, "round", float.class, int.class),
          to(MATH, "rint", Rounded.class, "rint", double.class, double.class),
          to(
              "java.security.SecureRandom",
              "nextBytes",
              RandomBytes.class,
              "fill",
              byte[].class,
              void.class),
          copyOf(byte[].class),
          copyOf(char[].class),
          copyOf(int[].class),
          copyOf(long[].class),
          copyOf(double[].class),
          copyOfRange(boolean[].class),
          copyOfRange(byte[].class),
          copyOfRange(char[].class),
          copyOfRange(short[].class),
          copyOfRange(int[].class),
          copyOfRange(long[].class),
          copyOfRange(float[].class),
          copyOfRange(double[].class),
          copyOfRange(Object[].class),
          to(STRING, "getBytes", TextBytes.class, "encode", Charset.class, byte[].class),
          to(STRING, "valueOf", DoubleText.class, "toString", double.class, String.class),
          decimal("java.lang.Integer", int.class),
          decimal("java.lang.Long", long.class),
          to(
              "java.lang.Double",
              "toString",
              DoubleText.class,
              "toString",
              double.class,
              String.class),
          to(
              "java.lang.Double",
              "parseDouble",
              DoubleText.class,
              "parse",
              String.class,
              double.class),
          to(
              "java.lang.Float",
              "parseFloat",
              DoubleText.class,
              "parseFloat",
              String.class,
              float.class),
          to(
              SpareChars.class.getName(),
              "text",
              String.class,
              "fromArray",
              char[].class,
              String.class),
          to("java.time.Instant", "toString", InstantText.class, "of", String.class),
          to("java.time.Duration", "toString", DurationText.class, "of", String.class),
          to(
              STRING,
              "startsWith",
              TextRanges.class,
              "startsWith",
              String.class,
              int.class,
              boolean.class),
          to(
              STRING,
              "regionMatches",
              TextRanges.class,
              "matches",
              int.class,
              String.class,
              int.class,
              int.class,
              boolean.class),
          to(
              STRING,
              "regionMatches",
              TextRanges.class,
              "matches",
              boolean.class,
              int.class,
              String.class,
              int.class,
              int.class,
              boolean.class),
          to(STRING, "isBlank", Blank.class, "isBlank", boolean.class),
          to(STRING, "strip", Blank.class, "strip", String.class),
          to(STRING, "stripLeading", Blank.class, "stripLeading", String.class),
          to(STRING, "stripTrailing", Blank.class, "stripTrailing", String.class));

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    for (Redirection redirection : ALL) {
      if (redirection.className().equals(cls.getName())) {
        redirection.apply(cls);
      }
    }
    if (cls.getName().equals(STRING)) {
      initWithBytes(ProgramEmitter.create(method(cls, INIT_WITH_BYTES), context.getHierarchy()));
    } else if (cls.getName().equals(BUILDER)) {
      insertDouble(ProgramEmitter.create(method(cls, INSERT_DOUBLE), context.getHierarchy()));
      reverse(ProgramEmitter.create(method(cls, REVERSE), context.getHierarchy()));
    } else if (cls.getName().equals(UTF8)) {
      coder(
          ProgramEmitter.create(method(cls, NEW_ENCODER), context.getHierarchy()),
          Utf8Encoder.class);
      coder(
          ProgramEmitter.create(method(cls, NEW_DECODER), context.getHierarchy()),
          Utf8Decoder.class);
    }
  }

  private static void initWithBytes(ProgramEmitter body) {
    ValueEmitter chars =
        body.invoke(
            TextBytes.class,
            "decode",
            char[].class,
            body.var(1, byte[].class),
            body.var(2, int.class),
            body.var(3, int.class),
            body.var(4, Charset.class));
    body.var(0, String.class).invokeSpecial("takeCharArray", chars);
    body.exit();
  }

  private static void coder(ProgramEmitter body, Class<?> coder) {
    body.construct(coder, body.var(0, Charset.class)).returnValue();
  }

  private static void insertDouble(ProgramEmitter body) {
    ValueType builder = ValueType.object(BUILDER);
    ValueEmitter text =
        body.invoke(DoubleText.class, "toString", String.class, body.var(2, double.class));
    body.var(0, builder)
        .invokeVirtual("insert", builder, body.var(1, int.class), text)
        .returnValue();
  }

  private static void reverse(ProgramEmitter body) {
    ValueType builder = ValueType.object(BUILDER);
    ValueEmitter text = body.var(0, builder).invokeVirtual("toString", String.class);
    ValueEmitter reversed = body.invoke(Reversed.class, "reverse", String.class, text);
    body.var(0, builder).invokeVirtual("setLength", body.constant(0));
    body.var(0, builder).invokeVirtual("append", builder, reversed).returnValue();
  }

  private static MethodHolder method(ClassHolder cls, MethodDescriptor descriptor) {
    MethodHolder method = cls.getMethod(descriptor);
    if (method == null) {
      throw new IllegalStateException(
          "TeaVM's " + cls.getName() + "." + descriptor + " is gone; look at what took its place");
    }
    return method;
  }

  private static Redirection decimal(String box, Class<?> number) {
    return to(box, "toString", DecimalText.class, "toString", number, String.class);
  }

  private static Redirection remainder(Class<?> type) {
    String name = "remainder";
    return to(WASM_RUNTIME, name, Remainders.class, name, type, type, type);
  }

  /** Not wrong, but element by element. */
  private static Redirection copyOf(Class<?> array) {
    return to("java.util.Arrays", "copyOf", Copies.class, "copyOf", array, int.class, array);
  }

  private static Redirection copyOfRange(Class<?> array) {
    String name = "copyOfRange";
    return to("java.util.Arrays", name, Ranges.class, name, array, int.class, int.class, array);
  }

  private static Redirection to(
      String fromClass, String from, Class<?> toClass, String to, Class<?>... signature) {
    return new Redirection(fromClass, new MethodDescriptor(from, signature), toClass.getName(), to);
  }
}
