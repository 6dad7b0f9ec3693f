// Java's names of the functions in a .wasm: the build has a source map of it, whose places have them.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { SourceMap } from "node:module";

export class JavaNames {
  #map;

  /** @param contender `sourceMap` is where its .wasm's is, if it is a worker of ours */
  static async of({ sourceMap }) {
    if (sourceMap === undefined || !existsSync(sourceMap)) {
      return new JavaNames(undefined);
    }
    return new JavaNames(new SourceMap(JSON.parse(await readFile(sourceMap, "utf8"))));
  }

  constructor(map) {
    this.#map = map;
  }

  /** @param start where the function's code begins; what it begins with may be in no method */
  at(start) {
    for (let address = start; this.#map !== undefined && address < start + 64; address++) {
      const { name, generatedColumn } = this.#map.findEntry(0, address);
      if (name !== undefined && generatedColumn >= start) {
        return name;
      }
    }
    return undefined;
  }
}
