package dev.samovar.jvm.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableObjectConfigTest {

  @Test
  void migrations_sayWhichClassesHaveNoSqlite(@TempDir Path project) throws Exception {
    Files.writeString(
        project.resolve("wrangler.toml.template"),
        """
        [[durable_objects.bindings]]
        name = "NEW"
        class_name = "Fresh"
        [[durable_objects.bindings]]
        name = "OLD"
        class_name = "Renamed"
        [[durable_objects.bindings]]
        name = "ELSEWHERE"
        class_name = "Other"
        script_name = "other-worker"
        [[migrations]]
        tag = "v1"
        new_classes = ["Old", "Gone"]
        new_sqlite_classes = ["Fresh"]
        [[migrations]]
        tag = "v2"
        renamed_classes = [{ from = "Old", to = "Renamed" }]
        deleted_classes = ["Gone"]
        """);

    assertEquals(
        Map.of(
            "NEW", new DurableObjectConfig("Fresh", true, Optional.empty()),
            "OLD", new DurableObjectConfig("Renamed", false, Optional.empty()),
            "ELSEWHERE", new DurableObjectConfig("Other", true, Optional.of("other-worker"))),
        WranglerConfig.read(project, "").durableObjects());
  }
}
