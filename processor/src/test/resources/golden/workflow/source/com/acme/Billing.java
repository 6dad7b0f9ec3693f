package com.acme;

import com.dslplatform.json.CompiledJson;
import dev.samovar.routing.Router;
import dev.samovar.worker.Bindings;
import dev.samovar.worker.Worker;
import dev.samovar.worker.WorkerApp;
import dev.samovar.workflow.Workflow;
import dev.samovar.workflow.WorkflowEntrypoint;
import dev.samovar.workflow.WorkflowEvent;
import dev.samovar.workflow.WorkflowStep;
import dev.samovar.workflow.Workflows;
import java.util.List;

@Worker(name = "billing")
public final class Billing implements WorkerApp<Billing.Env> {

  @Bindings
  interface Env {
    Workflows<Invoice> invoices();

    String currency();
  }

  @CompiledJson
  record Invoice(long cents) {}

  @Override
  public void routes(Router<Env> router) {}

  @Workflow
  static final class Invoices implements WorkflowEntrypoint<Invoice, List<String>> {
    Invoices(Env env) {}

    @Override
    public List<String> run(WorkflowEvent<Invoice> event, WorkflowStep step) {
      return List.of();
    }
  }

  @Workflow(name = "Sweep")
  static final class Sweeper implements WorkflowEntrypoint<String, Void> {

    @Override
    public Void run(WorkflowEvent<String> event, WorkflowStep step) {
      return null;
    }
  }
}
