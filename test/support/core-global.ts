/** docket-ast/core as a global, for a page that has no modules. */
import * as core from "../../src/core.ts";

Object.assign(globalThis, { docketAst: core });
