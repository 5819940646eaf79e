/** What a strict mapping of OpenSearch or Elasticsearch says to a document, by the documented rules of its field types. */

export interface Mapping {
  type?: string;
  dynamic?: string | boolean;
  enabled?: boolean;
  properties?: Record<string, Mapping>;
  fields?: Record<string, Mapping>;
  format?: string;
  ignore_above?: number;
  ignore_malformed?: boolean;
}

/** Why a document would be refused; nothing when it is taken. */
export function refusalOf(document: unknown, mapping: Mapping): string | undefined {
  return mapping.properties === undefined && mapping.type === undefined
    ? undefined
    : refusal(document, mapping, "");
}

function refusal(value: unknown, mapping: Mapping, path: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return first(value.map((item) => refusal(item, mapping, path)));
  if (mapping.properties || mapping.type === "object" || mapping.type === "nested") {
    if (mapping.enabled === false) return undefined;
    if (typeof value !== "object")
      return `object mapping for [${path}] tried to parse as object, but found a value`;
    return first(
      Object.entries(value).map(([name, inner]) => {
        const field = mapping.properties?.[name];
        const within = path ? `${path}.${name}` : name;
        return field
          ? refusal(inner, field, within)
          : `mapping set to strict, dynamic introduction of [${within}] is not allowed`;
      }),
    );
  }
  const failed = `failed to parse field [${path}] of type [${mapping.type}]`;
  if (typeof value === "object") return failed;
  switch (mapping.type) {
    case "keyword":
      // four bytes a character, as the index counts them; what is over `ignore_above` is not indexed
      return mapping.ignore_above === undefined || mapping.ignore_above * 4 > 32_766
        ? `${path}: immense terms are possible`
        : undefined;
    case "text":
      return typeof value === "string" ? undefined : failed;
    case "long":
      return Number.isSafeInteger(value) ? undefined : failed;
    case "date":
      return mapping.ignore_malformed || (typeof value === "string" && /^\d{4}-\d\d(-\d\d)?$/.test(value))
        ? undefined
        : failed;
    default:
      return `No handler for type [${mapping.type}]`;
  }
}

function first(refusals: (string | undefined)[]): string | undefined {
  return refusals.find((one) => one !== undefined);
}
