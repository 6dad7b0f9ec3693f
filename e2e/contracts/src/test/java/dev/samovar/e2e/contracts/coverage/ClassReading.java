package dev.samovar.e2e.contracts.coverage;

import dev.samovar.e2e.contracts.coverage.CallGraph.Call;
import dev.samovar.e2e.contracts.coverage.CallGraph.ClassFile;
import dev.samovar.e2e.contracts.coverage.CallGraph.Lambda;
import dev.samovar.e2e.contracts.coverage.CallGraph.MethodBody;
import dev.samovar.e2e.contracts.coverage.CallGraph.Touch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One class file, read for its calls. */
final class ClassReading extends ClassVisitor {

  private static final Pattern EXTERN = Pattern.compile("dev/samovar/.*/jso/Js(\\w+)");
  private static final Pattern SCRIPT_MEMBER = Pattern.compile("\\.\\s*(\\w+)|\\bnew (\\w+)");

  private String name = "";
  private boolean isPublic;
  private final List<String> parents = new ArrayList<>();
  private final Map<String, MethodBody> methods = new LinkedHashMap<>();
  private final List<Lambda> lambdas = new ArrayList<>();

  private ClassReading() {
    super(Opcodes.ASM9);
  }

  static ClassFile read(byte[] bytes) {
    ClassReading reading = new ClassReading();
    new ClassReader(bytes).accept(reading, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassFile(
        reading.name, reading.isPublic, reading.parents, reading.methods, reading.lambdas);
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    this.name = name;
    this.isPublic = (access & Opcodes.ACC_PUBLIC) != 0;
    parents.add(parent);
    parents.addAll(List.of(interfaces));
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    boolean open = (access & Opcodes.ACC_PUBLIC) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    MethodBody body = new MethodBody(open, new HashSet<>(), new HashSet<>());
    methods.put(method + descriptor, body);
    Matcher extern = EXTERN.matcher(name);
    if (extern.matches()) {
      body.touches().add(new Touch(extern.group(1), method));
      body.touches().add(new Touch(extern.group(1), property(method)));
    }
    return new BodyReading(method, body);
  }

  private String place() {
    return name.replaceAll("/\\w+$", "").replaceAll("^.*/", "");
  }

  private final class BodyReading extends MethodVisitor {

    private final String creator;
    private final MethodBody body;

    BodyReading(String creator, MethodBody body) {
      super(Opcodes.ASM9);
      this.creator = creator;
      this.body = body;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String method, String descriptor, boolean isInterface) {
      body.calls().add(new Call(owner, method + descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(
        String method, String descriptor, Handle bootstrap, Object... arguments) {
      String type = Type.getReturnType(descriptor).getInternalName();
      for (Object argument : arguments) {
        if (argument instanceof Handle handle) {
          Call target = new Call(handle.getOwner(), handle.getName() + handle.getDesc());
          body.calls().add(target);
          lambdas.add(new Lambda(creator, type, method, target));
        }
      }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return descriptor.endsWith("/JSBody;") ? new ScriptReading(body.touches()) : null;
    }
  }

  private static String property(String accessor) {
    return accessor.matches("(get|set|is)[A-Z].*")
        ? accessor.replaceFirst("^(get|set|is)", "").substring(0, 1).toLowerCase()
            + accessor.replaceFirst("^(get|set|is).", "")
        : accessor;
  }

  /** A {@code JSBody}'s text. */
  private final class ScriptReading extends AnnotationVisitor {

    private final Set<Touch> touches;

    ScriptReading(Set<Touch> touches) {
      super(Opcodes.ASM9);
      this.touches = touches;
    }

    @Override
    public void visit(String key, Object value) {
      if (key.equals("script")) {
        Matcher member = SCRIPT_MEMBER.matcher(String.valueOf(value));
        while (member.find()) {
          String found = member.group(1) == null ? member.group(2) : member.group(1);
          touches.add(new Touch(place(), found));
        }
      }
    }
  }
}
