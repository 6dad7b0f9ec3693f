// FinalizationRegistry and WeakRef came with compatibility date 2025-05-05. Before it, references are strong.
export const registry = (report) => (typeof FinalizationRegistry === "function" ? new FinalizationRegistry(report) : { register() {} });
export const weak = (value) => (typeof WeakRef === "function" ? new WeakRef(value) : { deref: () => value });
