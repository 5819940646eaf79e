/**
 * The states and territories: name, postal code, abbreviations (The Bluebook's, table T10.1, first), and the federal
 * judicial districts there are or were (28 U.S.C. §§ 81–131). Facts from Free Law Project's courts-db (BSD-2-Clause).
 */

/** A state or territory. */
export interface State {
  name: string;
  /** "NY". */
  postal: string;
  /** "N.Y.", then other forms in use: "Calif.". */
  abbreviations: string[];
  /** The federal district courts by direction: "n" gives "nynd"; "" is the only district of the state. */
  districts: Map<string, string>;
  /** Those that there were before: "" gives "nyd". */
  former: Map<string, string>;
}

/**
 * `name|postal|abbreviations|districts|former districts`: the letters of the directions, `-` for an undivided state. The id of
 * a district court is the postal code, the letter and "d"; that of a former one is written after `=`.
 */
const ROWS = `
Alabama|AL|Ala.|nms|-=ald
Alaska|AK|Alaska;Alas.|-
American Samoa|AS|Am. Samoa
Arizona|AZ|Ariz.|-
Arkansas|AR|Ark.|ew|-=ard
California|CA|Cal.;Calif.|necs|-=californiad
Canal Zone|CZ|C.Z.||-=canalzoned
Colorado|CO|Colo.;Col.|-
Connecticut|CT|Conn.|-
Delaware|DE|Del.|-
District of Columbia|DC|D.C.|-
Florida|FL|Fla.;Flor.|nms|-=fld
Georgia|GA|Ga.|nms|-=gad
Guam|GU|Guam|-
Hawaii|HI|Haw.;Hawai'i|-
Idaho|ID|Idaho;Ida.|-
Illinois|IL|Ill.|ncs|-=illinoisd e=illinoised
Indiana|IN|Ind.|ns|-=indianad
Iowa|IA|Iowa;Ia.|ns|-=iad
Kansas|KS|Kan.;Kans.|-
Kentucky|KY|Ky.;Ken.|ew|-=kyd
Louisiana|LA|La.|emw|-=lad
Maine|ME|Me.|-
Maryland|MD|Md.|-
Massachusetts|MA|Mass.|-
Michigan|MI|Mich.|ew|-=michd
Minnesota|MN|Minn.|-
Mississippi|MS|Miss.|ns|-=missd
Missouri|MO|Mo.|ew|-=mod
Montana|MT|Mont.|-
Nebraska|NE|Neb.;Nebr.|-
Nevada|NV|Nev.|-
New Hampshire|NH|N.H.|-
New Jersey|NJ|N.J.|-
New Mexico|NM|N.M.;N. Mex.|-
New York|NY|N.Y.|nsew|-=nyd
North Carolina|NC|N.C.|emw|-=ncd
North Dakota|ND|N.D.;N. Dak.|-
Northern Mariana Islands|MP|N. Mar. I.;N.M.I.|-
Ohio|OH|Ohio|ns|-=ohiod
Oklahoma|OK|Okla.;Okl.|new|-=okd
Oregon|OR|Or.;Ore.;Oreg.|-
Pennsylvania|PA|Pa.;Penn.;Penna.|emw|-=pennsylvaniad
Puerto Rico|PR|P.R.|-
Rhode Island|RI|R.I.|-
South Carolina|SC|S.C.|-|e=southcarolinaed w=southcarolinawd
South Dakota|SD|S.D.;S. Dak.|-
Tennessee|TN|Tenn.|emw|-=tennessed
Texas|TX|Tex.|nesw|-=texd
Utah|UT|Utah|-
Vermont|VT|Vt.|-
Virgin Islands|VI|V.I.|-
Virginia|VA|Va.|ew|-=vad
Washington|WA|Wash.;Wn.|ew|-=washd
West Virginia|WV|W. Va.|ns|-=wvad
Wisconsin|WI|Wis.;Wisc.|ew|-=wisd
Wyoming|WY|Wyo.|-
`;

let rows: State[] | undefined;

/**
 * All states and territories, by name.
 *
 * @returns the table, made at the first call.
 */
export function states(): readonly State[] {
  return (rows ??= ROWS.trim().split("\n").map(stateOf));
}

function stateOf(row: string): State {
  const [name = "", postal = "", abbreviations = "", letters = "", past = ""] = row.split("|");
  const directions = letters
    .replace("-", " ")
    .split("")
    .map((letter) => letter.trim());
  const districts = new Map(directions.map((letter) => [letter, postal.toLowerCase() + letter + "d"]));
  if (postal === "MP") districts.set("", "nmid");
  const former = past
    .split(" ")
    .filter(Boolean)
    .map((pair) => pair.replace("-", "").split("=") as [string, string]);
  return { name, postal, abbreviations: abbreviations.split(";"), districts, former: new Map(former) };
}
