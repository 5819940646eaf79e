/** The plugins for pipelines of Markdown and of HTML: what goes in, what comes out. */
import { expectTypeOf } from "expect-type";
import type { Link, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { select, selectAll } from "unist-util-select";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import type { DocketGraph } from "../src/index.ts";
import rehypeDocket from "../src/rehype/index.ts";
import remarkDocket from "../src/remark/index.ts";
import "../src/vitest/index.ts";
import type { LinkTarget, LinkTo } from "../src/remark/index.ts";

const pdfs = "{entry}[-{attachment}].pdf[#page={page}]";

/** The Markdown tree with its citations. */
async function treeOf(markdown: string, link?: LinkTo): Promise<Root> {
  const processor = remark().use(remarkDocket, { link });
  const file = new VFile(markdown);
  return processor.run(processor.parse(file), file);
}

const linked = async (markdown: string, link: LinkTo = pdfs): Promise<string> =>
  String(await remark().use(remarkDocket, { link }).process(markdown)).trimEnd();

const rehypeWith = (link?: LinkTo) =>
  unified().use(rehypeParse, { fragment: true }).use(rehypeDocket, { link }).use(rehypeStringify);

/** The HTML with links, the elements of the citations taken out again. */
const linkedHtml = async (html: string, link: LinkTo): Promise<string> =>
  String(await rehypeWith(link).process(html)).replace(/<span class="docket-citation[^>]*>|<\/span>/g, "");

describe("remark-docket", () => {
  it("makes nodes of citations, with the fields of their records and their words", async () => {
    const tree = await treeOf("IQS attached records. [Docket No. 596-1 at 2.] *Id.* at 4.");
    expect(select("docketCitation", tree)).toMatchObject({
      type: "docketCitation",
      label: "Docket No.",
      refersTo: "docket:596-1",
      entries: [{ number: 596, attachment: 1 }],
      pins: [{ unit: "page", from: "2" }],
      children: [{ type: "text", value: "Docket No. 596-1 at 2" }],
      position: { start: { offset: 23 }, end: { offset: 44 } },
    });
    expect(select("backReference", tree)).toMatchObject({
      antecedent: "c1",
      children: [{ type: "emphasis" }, { type: "text", value: " at 4" }],
    });
  });

  it("leaves every word where it was", async () => {
    const markdown =
      "> See **ECF No.\n> 12-1** at 3 & `Dkt. 9`;\n> Smith Decl. ¶ 4 (AT&amp;T, \\[Dkt. 7\\]). _See Id._ at 9.\n";
    const tree = await treeOf(markdown, pdfs);
    expect(toString(tree)).toBe(toString(remark().parse(markdown)));
    expect(selectAll("docketCitation", tree).map((node) => toString(node))).toEqual([
      "ECF No.\n12-1 at 3",
      "Dkt. 7",
    ]);
  });

  it("leaves a citation that does not lie in one piece", async () => {
    const tree = await treeOf("The motion. *See Dkt.* 12. See Dkt. 13.");
    expect(selectAll("docketCitation", tree).map((node) => toString(node))).toEqual(["Dkt. 13"]);
  });

  it("keeps the tree of the order and its graph in the file, and tells what cannot be resolved", async () => {
    const file = await remark().use(remarkDocket).process("Id. at 3. See [Docket No. 596-1.]");
    expect(file.data.docket?.graph.outNeighbors("docket:596-1")).toEqual(["docket:596"]);
    expect(file.data.docket?.order).toCiteEntry(596, { attachment: 1 });
    expect(file.data.docket?.order).toHaveNode("backReference", { form: "id", antecedent: undefined });
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(["id-without-antecedent"]);
    expectTypeOf(file.data.docket?.graph).toEqualTypeOf<DocketGraph | undefined>();
  });

  it("types the nodes among Markdown's own", () => {
    const numbers = (tree: Root): number[] => {
      const found: number[] = [];
      visit(tree, "docketCitation", (citation) => {
        expectTypeOf(citation.label).toEqualTypeOf<string>();
        found.push(...citation.entries.map(({ number }) => number));
      });
      return found;
    };
    expect(numbers({ type: "root", children: [] })).toEqual([]);
  });

  it("goes on to HTML, where citations are spans", async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkDocket)
      .use(remarkRehype)
      .use(rehypeStringify)
      .process("See ECF No. 12.");
    expect(String(file)).toBe(
      '<p>See <span class="docket-citation docketCitation" data-citation="c1" data-refers-to="docket:12">ECF No. 12</span>.</p>',
    );
  });

  it.each([
    ["a citation", "See Dkt. 12 at 3.", "See [Dkt. 12 at 3](12.pdf#page=3)."],
    ["an attachment", "See Dkt. 596-1.", "See [Dkt. 596-1](596-1.pdf)."],
    [
      "each of several entries",
      "See ECF Nos. 12, 14-1 & 15 at 3.",
      "See ECF Nos. [12](12.pdf), [14-1](14-1.pdf) & [15 at 3](15.pdf#page=3).",
    ],
    [
      "an Id. with its own page",
      "See Dkt. 12 at 3. *Id.* at 4.",
      "See [Dkt. 12 at 3](12.pdf#page=3). [*Id.* at 4](12.pdf#page=4).",
    ],
    ["a document by its entry", "Brayer Decl. ¶ 5 (Dkt. 7).", "[Brayer Decl. ¶ 5 (Dkt. 7)](7.pdf)."],
    ["no authority", "See 550 U.S. 544.", "See 550 U.S. 544."],
    [
      "no other case's docket",
      "See *Doe v. Roe*, No. 2:08-cv-1220, Doc. No. 7.",
      "See *Doe v. Roe*, No. 2:08-cv-1220, Doc. No. 7.",
    ],
    ["nothing in a link", "See [Dkt. 12](a.html) at 3.", "See [Dkt. 12](a.html) at 3."],
  ])("links %s", async (_, markdown, expected) => {
    expect(await linked(markdown)).toBe(expected);
  });

  it("asks a function, which may link anything", async () => {
    const asked: Partial<LinkTarget>[] = [];
    const link: LinkTo = ({ citation, ...target }) => {
      asked.push(target);
      return citation.type === "caseCitation" ? `/cases/${encodeURIComponent(target.id)}` : undefined;
    };
    expect(await linked("See Dkt. 12-1 at 3; 550 U.S. 544.", link)).toBe(
      "See Dkt. 12-1 at 3; [550 U.S. 544](/cases/authority%3A550%20U.S.%20544).",
    );
    expect(asked).toEqual([
      { id: "docket:12-1", entry: 12, attachment: 1, page: "3" },
      { id: "authority:550 U.S. 544" },
    ]);
  });

  it("knows the court and the case, the order's own and another", async () => {
    const order = `UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nLOOP AI LABS INC,\nPlaintiff,\nv.\nANNA GATTI,\nDefendant.\n\nCase No. 15-cv-00798-HSG\n\n**ORDER**\n\nPlaintiff moves to compel the production of documents. See Dkt. 12. The motion is opposed.\n\nThe court held otherwise in another case. Compare Doe v. Roe, No. 2:08-cv-1220, Doc. No. 7.\n`;
    const found = await linked(order, "/{court|any}/{caseNumber}/{entry}.{attachment|0}");
    expect(found).toContain("[Dkt. 12](/cand/15-cv-00798/12.0)");
    expect(found).toMatch(/\/2%3A08-cv-01220\/7\.0\)/);
  });

  it.each([
    ["{nothing}", /no \{nothing\}/],
    ["a[b", /not closed/],
    ["a]b", /closes nothing/],
    ["a{b", /stands alone/],
  ])("refuses the template %s", async (template, told) => {
    await expect(linked("Dkt. 12", template)).rejects.toThrow(told);
  });

  it("takes a tree that is not the file's without harm", async () => {
    const tree = remark().parse("Quite another text, *and* longer than the file.");
    await remark().use(remarkDocket, { link: pdfs }).run(tree, new VFile("See Dkt. 12, 13."));
    expect(toString(tree)).toBe("Quite another text, and longer than the file.");
    expect(selectAll("link", tree) as Link[]).toEqual([]);
  });
});

describe("rehype-docket", () => {
  it("puts citations into elements, with what they stand for", async () => {
    expect(String(await rehypeWith().process("<p>See <i>Id.</i>; ECF No. 12.</p>"))).toContain(
      '<span class="docket-citation docketCitation" data-citation="c2" data-refers-to="docket:12">ECF No. 12</span>.</p>',
    );
  });

  it.each([
    ["<p>See Dkt. 12\n at 3.</p>", '<p>See <a href="12.pdf#page=3">Dkt. 12\n at 3</a>.</p>'],
    [
      "<p>AT&amp;T. <b>Dkt.</b> 12. <i>Id.</i> at 4.</p>",
      '<p>AT&#x26;T. <a href="12.pdf"><b>Dkt.</b> 12</a>. <a href="12.pdf#page=4"><i>Id.</i> at 4</a>.</p>',
    ],
    [
      "<p>The <i>motion</i> Dkt. 12 <b>is</b></p>",
      '<p>The <i>motion</i> <a href="12.pdf">Dkt. 12</a> <b>is</b></p>',
    ],
    ["<p><a href=x>Dkt. 12</a></p>", '<p><a href="x">Dkt. 12</a></p>'],
    [
      "<p><i>See Dkt.</i> 12.</p><script>Dkt. 13</script>",
      "<p><i>See Dkt.</i> 12.</p><script>Dkt. 13</script>",
    ],
    [
      "<p>&nbsp;</p><p>\u00a0Dkt. 12\u00a0</p>",
      '<p>\u00a0</p><p>\u00a0<a href="12.pdf">Dkt. 12</a>\u00a0</p>',
    ],
  ])("links %j", async (html, expected) => {
    expect(await linkedHtml(html, pdfs)).toBe(expected);
  });

  it("keeps the order and its graph in the file", async () => {
    const file = await rehypeWith().process("<p>See [Docket No. 596-1.]</p>");
    expect(file.data.docket?.graph.hasNode("docket:596")).toBe(true);
    expect(file.data.docket?.order.data?.source).toContain("See [Docket No. 596-1.]");
    expect(file.data.docket?.order).toCite("Docket No. 596-1");
  });
});
