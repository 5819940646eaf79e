/** The tests that hold the language: those that are quick, and say what a text means. */
import "../../test/resolve-id.test.ts";
import "../../test/resolve-references.test.ts";
import "../../test/resolve-fit.test.ts";
import "../../test/resolve-names.test.ts";
import "../../test/resolve-passages.test.ts";
import "../../test/case-number.test.ts";
import "../../test/tables-codes.test.ts";
import "../../test/tables-courts.test.ts";
import "../../test/tables-reporters.test.ts";
import "../../test/tables-rules.test.ts";
import "../../test/read-stamp.test.ts";
import "../../test/forms.test.ts";
import "../../test/signature.test.ts";
import "../../test/caption.test.ts";
import "../../test/citations.test.ts";
import "../../test/orders.test.ts";
import "../../test/caption-tokens.test.ts";
