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
    if (this.errors.length > 0) throw new BuildError(this.errors);
  }
}

/** A fault of the project, not of the tools: its messages are for the developer, its stack is not. */
export class BuildError extends Error {
  /** @param {string[]} messages */
  constructor(messages) {
    super(messages.join("\n"));
    this.messages = messages;
  }
}
