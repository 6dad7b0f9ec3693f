/**
 * Workflows whose code is Java.
 *
 *     import { workflow } from "./host/workflow.js";
 *     export class OrderFlow extends workflow(dispatch, "OrderFlow") {}
 */
import { WorkflowEntrypoint } from "cloudflare:workers";

export function workflow(dispatch, name) {
  return class extends WorkflowEntrypoint {
    run(event, step) {
      return dispatch("workflow.run", { name, event, step }, this.env, this.ctx);
    }
  };
}
