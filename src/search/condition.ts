/** A piece of SQL and the values in it, which no database takes for SQL. */
export interface Condition {
  /** Each `?` stands for a value. */
  sql: string;
  values: (string | number)[];
}
