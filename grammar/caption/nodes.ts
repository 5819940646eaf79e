/** Builds the nodes of a caption from the tokens that its parts were found to be. */
import type { IToken } from "chevrotain";

import type {
  CalendarDate,
  CaseNumber as CaseNumberNode,
  Court,
  Party,
  Position,
  Title,
} from "../../src/tree/index.ts";
import type { WrittenDate as WrittenDatePayload } from "../written-date.ts";
import { courtId } from "./courts.ts";
import { endOf } from "../engine/tokens.ts";
import { namesOf } from "./names.ts";
import { parseParties } from "./parser.ts";
import { roleOf } from "./roles.ts";
import { titleText } from "./title.ts";
import { BracketedEntry, CaseNumber, CourtDivision, CourtHead, CourtPlace } from "./tokens.ts";
import type { CaseNumberMatch } from "../case-number.ts";
import { foldSpace } from "../scan.ts";

/** A position in flat offsets; lines and columns are told once the tree is mapped to its source. */
export const placed = (start: number, end: number): Position => ({
  start: { line: 0, column: 0, offset: start },
  end: { line: 0, column: 0, offset: end },
});

const fold = (text: string): string => foldSpace(text).trim();

/** How far behind a court the name of its district may stand: clerks stamp between them. */
const PLACE_WITHIN = 400;

/** The court: the first one that is known by name, a court of the United States before any other. */
export function courtNode(head: readonly IToken[]): Court | undefined {
  const courts: Court[] = [];
  head.forEach((token, index) => {
    if (token.tokenType !== CourtHead) return;
    const places = placesOf(head, index, token);
    const id = courtId([token.image, ...places.map((place) => place.image)]);
    const [place] = places;
    const value = place ? `${fold(token.image)} ${fold(place.image)}` : fold(token.image);
    courts.push({
      type: "court",
      value,
      ...(id && { id }),
      position: placed(token.startOffset, endOf(place ?? token)),
    });
  });
  return (
    courts.find((court) => court.id && /united/i.test(court.value)) ??
    courts.find((court) => court.id) ??
    courts[0]
  );
}

function placesOf(head: readonly IToken[], index: number, court: IToken): IToken[] {
  const places: IToken[] = [];
  for (let at = index + 1; at < head.length; at++) {
    const token = head[at]!;
    if (token.startOffset > endOf(court) + PLACE_WITHIN || places.length === 2) break;
    if (token.tokenType === CourtPlace || (token.tokenType === CourtDivision && places.length === 1))
      places.push(token);
    else if (token.tokenType === CourtDivision && /^county/i.test(token.image)) places.push(token);
    else if (token.tokenType === CourtHead && places.length > 0) break;
  }
  return places;
}

/** The parties of the left column, with their roles; who is a party to several of the cases, where named first. */
export function partyNodes(column: IToken[]): Party[] {
  const parties = new Map<string, Party>();
  for (const group of parseParties(column)) {
    const role = group.role
      ? roleOf(group.role)
      : group.inRe
        ? "other"
        : group.opposed
          ? "defendant"
          : "plaintiff";
    for (const { tokens, value, etAl } of namesOf(group)) {
      const [first] = tokens;
      const last = tokens.at(-1);
      const key = `${role} ${value.toLowerCase()}`;
      if (!first || !last || parties.has(key)) continue;
      parties.set(key, {
        type: "party",
        value,
        role,
        etAl,
        position: placed(first.startOffset, endOf(last)),
      });
    }
  }
  return [...parties.values()];
}

/** The case numbers, each once. Courts of appeals number their cases without a kind: "15-4189". */
export function numberNodes(head: readonly IToken[], court: string | undefined): CaseNumberNode[] {
  const appeal = court !== undefined && /^(?:ca\d|cadc|cafc|scotus)/.test(court);
  const bankruptcy = court !== undefined && /^[a-z]{2,3}b$/.test(court);
  const numbers = new Map<string, CaseNumberNode>();
  for (const token of head) {
    if (token.tokenType !== CaseNumber) continue;
    const {
      normalized: usual,
      office,
      year,
      kind,
      serial,
      judges,
      kindWritten,
    } = token.payload as CaseNumberMatch;
    const bare = appeal && !kindWritten;
    const inBankruptcy = bankruptcy && !kindWritten && kind === "cv";
    const normalized =
      bare && year
        ? `${String(year).slice(2)}-${Number(serial)}`
        : inBankruptcy
          ? usual.replace("-cv-", "-bk-")
          : usual;
    if (numbers.has(normalized)) continue;
    numbers.set(normalized, {
      type: "caseNumber",
      value: fold(token.image),
      normalized,
      ...(office && { office }),
      ...(year && { year }),
      ...(kind && !bare && { kind: inBankruptcy ? "bk" : kind }),
      ...(serial && { serial }),
      ...(judges && { judges }),
      position: placed(token.startOffset, endOf(token)),
    });
  }
  return [...numbers.values()];
}

/** The title, if there is one. */
export function titleNode(tokens: readonly IToken[]): Title | undefined {
  const own = tokens.filter((token) => token.tokenType !== BracketedEntry);
  const value = titleText(tokens);
  const [first] = own;
  const last = own.at(-1);
  return first && last && value
    ? { type: "title", value, position: placed(first.startOffset, endOf(last)) }
    : undefined;
}

/** A date. */
export function dateNode(token: IToken): CalendarDate {
  const { iso, precision } = token.payload as WrittenDatePayload;
  return {
    type: "date",
    value: token.image,
    iso,
    precision,
    position: placed(token.startOffset, endOf(token)),
  };
}
