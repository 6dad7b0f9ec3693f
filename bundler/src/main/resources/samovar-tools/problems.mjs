/** What is wrong with a project, collected so that one build tells all of it. */
export class Problems {
  /** @type {string[]} */
  errors = [];
  /** @type {string[]} */
  warnings = [];

  /** @param {string} message what was tried, what was found, what to do */
  error(message) {
    this.errors.push(message);
  }

  /** @param {string} message */
  warn(message) {
    this.warnings.push(message);
  }

  /** Stop here if something is wrong: later steps would only repeat it less clearly. */
  throwIfAny() {
    if (this.errors.length > 0) throw new BuildError(this.errors, this.warnings);
  }
}

/** What to tell a developer of an error. */
export function messagesOf(error) {
  return error instanceof BuildError ? [...error.warnings.map((warning) => `warning: ${warning}`), ...error.messages] : [error.stack];
}

/** A fault of the project, not of the tools: its messages are for the developer, its stack is not. */
export class BuildError extends Error {
  /**
   * @param {string[]} messages
   * @param {string[]} [warnings] which may say why
   */
  constructor(messages, warnings = []) {
    super(messages.join("\n"));
    this.messages = messages;
    this.warnings = warnings;
  }
}
