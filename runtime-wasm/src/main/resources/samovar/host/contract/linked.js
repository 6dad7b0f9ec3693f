/**
 * Imports of one module of the .wasm, by name; a name without its digits stands for all that end in some. The bundler takes out
 * what the program does not import, so a value holds what only it needs: functions outside of it are left out with it.
 */
export const linked = (module, imports) => imports;
