package dev.samovar.e2e.services;

import dev.samovar.http.Response;
import dev.samovar.json.JsonType;
import dev.samovar.routing.Context;
import dev.samovar.routing.Router;
import dev.samovar.workflow.BatchDeletion;
import dev.samovar.workflow.InstanceEvent;
import dev.samovar.workflow.InstanceStatus;
import dev.samovar.workflow.InstanceSubscription;
import dev.samovar.workflow.WorkflowException;
import dev.samovar.workflow.WorkflowInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Instances of Workflows by requests. */
final class FlowRoutes {
  private static final JsonType<Map<String, List<String>>> LISTS =
      JsonType.map(JsonType.list(JsonType.of(String.class)));

  private FlowRoutes() {}

  static void add(Router<ServicesEnv> router) {
    router.post("/orders/{id}", FlowRoutes::create);
    router.get("/orders/{id}", FlowRoutes::status);
    router.post("/orders/{id}/{what}", FlowRoutes::change);
    router.get("/notes/{what}", c -> text(notes(c).of(c.path("what").value())));
    router.post("/odd/{id}/{what}", FlowRoutes::odd);
    router.get("/odd/{id}", FlowRoutes::oddStatus);
    router.post("/batch/{ids}", FlowRoutes::batch);
    router.delete("/batch/{ids}", FlowRoutes::deleteBatch);
    router.delete(
        "/orders/{id}",
        c -> {
          c.env().orderFlow().get(c.path("id").value()).delete();
          return Response.noContent();
        });
    router.get("/events/{id}", FlowRoutes::events);
  }

  private static Response create(Context<ServicesEnv> c) {
    try {
      WorkflowInstance instance =
          c.env().orderFlow().create(c.path("id").value(), c.body(Order.class));
      return Response.text(instance.id());
    } catch (WorkflowException e) {
      return Response.text("existing=" + e.isExisting());
    }
  }

  private static Response batch(Context<ServicesEnv> c) {
    Map<String, Order> orders = new LinkedHashMap<>();
    for (String id : c.path("ids").value().split("-")) {
      orders.put(id, new Order("batch", 1, 0));
    }
    List<WorkflowInstance> created = c.env().orderFlow().createBatch(orders);
    return Response.text(String.join(" ", created.stream().map(WorkflowInstance::id).toList()));
  }

  private static Response deleteBatch(Context<ServicesEnv> c) {
    List<String> ids = List.of(c.path("ids").value().split("-"));
    BatchDeletion deletion = c.env().orderFlow().deleteBatch(ids);
    List<String> failed = deletion.errors().stream().map(BatchDeletion.Failure::id).toList();
    return Response.text(deletion.deleted() + " not " + failed);
  }

  /** All that happens to an instance, until it has ended. */
  private static Response events(Context<ServicesEnv> c) {
    StringBuilder text = new StringBuilder();
    WorkflowInstance instance = c.env().orderFlow().get(c.path("id").value());
    String[] types =
        c.query("type").optional().map(type -> new String[] {type}).orElse(new String[0]);
    long after = c.query("after").optional().map(Long::valueOf).orElse(-1L);
    try (InstanceSubscription events = instance.subscribeAfter(after, types)) {
      while (events.hasNext()) {
        InstanceEvent event = events.next();
        text.append(event.type()).append(event.stepName().map(name -> " " + name).orElse(""));
        text.append(event.output(JsonType.any()).isPresent() ? " with output" : "").append('\n');
      }
    }
    return Response.text(text.toString());
  }

  private static Response status(Context<ServicesEnv> c) {
    try {
      InstanceStatus status = c.env().orderFlow().get(c.path("id").value()).status();
      return Response.text(status + status.output(Receipt.class).map(r -> " " + r).orElse(""));
    } catch (WorkflowException e) {
      return Response.text("missing=" + e.isMissing());
    }
  }

  private static Response change(Context<ServicesEnv> c) {
    WorkflowInstance order = c.env().orderFlow().get(c.path("id").value());
    try {
      switch (c.path("what").value()) {
        case "approve" -> order.sendEvent("approved", new Approval("Jürgen 😀"));
        case "pause" -> order.pause();
        case "resume" -> order.resume();
        case "terminate" -> order.terminate();
        default -> order.restart();
      }
    } catch (WorkflowException e) {
      return Response.text(e.getMessage());
    }
    return Response.text("done");
  }

  private static Response odd(Context<ServicesEnv> c) {
    return Response.text(
        c.env().oddFlow().create(c.path("id").value(), c.path("what").value()).id());
  }

  private static Response oddStatus(Context<ServicesEnv> c) {
    InstanceStatus status = c.env().oddFlow().get(c.path("id").value()).status();
    return Response.text(status + status.output(LISTS).map(o -> " " + o).orElse(""));
  }

  private static Notes notes(Context<ServicesEnv> c) {
    return new Notes(c.env().seen());
  }

  private static Response text(int number) {
    return Response.text(Integer.toString(number));
  }
}
