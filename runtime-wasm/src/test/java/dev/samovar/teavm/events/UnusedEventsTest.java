package dev.samovar.teavm.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.AnnotationValue;
import org.teavm.model.ClassHolder;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.parsing.resource.DirectoryResourceProvider;

class UnusedEventsTest {

  private static final String MANIFEST =
      """
      {"manifest": 1, "events": [
        {"event": "fetch", "class": "A", "method": "routes"},
        {"event": "queue", "class": "A", "method": "onMail", "queue": "mail"}]}
      """;

  @TempDir Path classes;

  @Test
  void eventsOfTheManifest_areUsed() throws IOException {
    Manifest manifest = manifest(MANIFEST);

    assertFalse(manifest.isUnused("fetch"));
    assertFalse(manifest.isUnused("queue"));
    assertTrue(manifest.isUnused("scheduled"));
  }

  @Test
  void withoutAManifest_everyEventIsUsed() {
    Manifest manifest = Manifest.read(new DirectoryResourceProvider(classes.toFile()));

    assertFalse(manifest.isUnused("scheduled"));
  }

  @Test
  void anUnusedEventsMethod_givesNull() throws IOException {
    ClassHolder cls = withMethodFor("scheduled");

    new UnusedEvents(manifest(MANIFEST)).transformClass(cls, null);

    Program program = cls.getMethods().iterator().next().getProgram();
    assertEquals(2, program.basicBlockAt(0).instructionCount());
  }

  @Test
  void aUsedEventsMethod_stays() throws IOException {
    ClassHolder cls = withMethodFor("queue");

    new UnusedEvents(manifest(MANIFEST)).transformClass(cls, null);

    assertEquals(null, cls.getMethods().iterator().next().getProgram());
  }

  private static ClassHolder withMethodFor(String event) {
    MethodHolder method = new MethodHolder(new MethodDescriptor("make", ValueType.object("A")));
    AnnotationHolder annotation = new AnnotationHolder("dev.samovar.wasm.ForEvent");
    annotation.getValues().put("value", new AnnotationValue(event));
    method.getAnnotations().add(annotation);
    ClassHolder cls = new ClassHolder("A");
    cls.addMethod(method);
    return cls;
  }

  private Manifest manifest(String json) throws IOException {
    Path folder = Files.createDirectories(classes.resolve("META-INF/samovar"));
    Files.writeString(folder.resolve("manifest.json"), json);
    return Manifest.read(new DirectoryResourceProvider(classes.toFile()));
  }
}
