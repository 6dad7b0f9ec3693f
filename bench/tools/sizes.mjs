// What would be uploaded.
import { gzipKib } from "./contenders.mjs";

export async function sizes(contenders) {
  return contenders.map(({ name, modules }) => ({ name, gzipKib: gzipKib(modules) }));
}
