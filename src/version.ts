/** The version of the package, as its package.json has it. */
import manifest from "../package.json" with { type: "json" };

/** The version of the package: "0.1.0". */
export const version: string = manifest.version;
