/** Dates as judges and clerks write and stamp them by the signature and in captions, and what scanning does to them. */
import { describe, expect, it } from "vitest";
import { writtenDateAt } from "../grammar/written-date.ts";

describe("a day", () => {
  it.each([
    ["this 3rd day of May, 2016", "this 3rd day of May, 2016", "2016-05-03"],
    ["this 22nd day of December, 2014.", "this 22nd day of December, 2014", "2014-12-22"],
    ["this the 3rd day of May, 2016", "this the 3rd day of May, 2016", "2016-05-03"],
    ["this, the 3d day of May 2016", "this, the 3d day of May 2016", "2016-05-03"],
    ["the 3rd day of May, 2016", "the 3rd day of May, 2016", "2016-05-03"],
    ["3rd day of May, 2016", "3rd day of May, 2016", "2016-05-03"],
    ["this 3 day of May, 2016", "this 3 day of May, 2016", "2016-05-03"],
    ["this eleventh day of September, 2006", "this eleventh day of September, 2006", "2006-09-11"],
    ["this twenty-first day of March, 2016", "this twenty-first day of March, 2016", "2016-03-21"],
    ["this twenty first day of March, 2016", "this twenty first day of March, 2016", "2016-03-21"],
    ["this thirty-first day of March, 2016", "this thirty-first day of March, 2016", "2016-03-31"],
    ["this First day of March, 2016", "this First day of March, 2016", "2016-03-01"],
    ["this 1st day of June, 2016", "this 1st day of June, 2016", "2016-06-01"],
    ["this 1s_t day of June, 2016", "this 1s_t day of June, 2016", "2016-06-01"],
    ["this 2n_d day of June, 2016", "this 2n_d day of June, 2016", "2016-06-02"],
    ["this 2nd day of June, 2016", "this 2nd day of June, 2016", "2016-06-02"],
    ["this 4t_h day of June, 2016", "this 4t_h day of June, 2016", "2016-06-04"],
    ["this 3r_d day of June, 2016", "this 3r_d day of June, 2016", "2016-06-03"],
    ["this 1 4 th day of June, 2016", "this 1 4 th day of June, 2016", "2016-06-14"],
    ["this 1_4th day of June, 2016", "this 1_4th day of June, 2016", "2016-06-14"],
    ["this 14” day of June, 2016", "this 14” day of June, 2016", "2016-06-14"],
    ['this 14"" day of June, 2016', 'this 14"" day of June, 2016', "2016-06-14"],
    ["this 14° day of June, 2016", "this 14° day of June, 2016", "2016-06-14"],
    ["this 14* day of June, 2016", "this 14* day of June, 2016", "2016-06-14"],
    ["this 14’ day of June, 2016", "this 14’ day of June, 2016", "2016-06-14"],
    ["this 14th days of June, 2016", "this 14th days of June, 2016", "2016-06-14"],
    ["this 14th day June, 2016", "this 14th day June, 2016", "2016-06-14"],
    ["this 14th day\nof June,\n2016", "this 14th day\nof June,\n2016", "2016-06-14"],
    ["this 14th day of June , 2016", "this 14th day of June , 2016", "2016-06-14"],
    ["this 14th day of June. 2016", "this 14th day of June. 2016", "2016-06-14"],
    ["this 14th day of June_2016", "this 14th day of June_2016", "2016-06-14"],
    ["this 14th day of June ~ 2016", "this 14th day of June ~ 2016", "2016-06-14"],
    ["this 14th day of Sept., 2016", "this 14th day of Sept., 2016", "2016-09-14"],
    ["this 14th day of June, 20l6", "this 14th day of June, 20l6", "2016-06-14"],
    ["this 14th day of June, 20 1 6", "this 14th day of June, 20 1 6", "2016-06-14"],
    ["this 14th day of June, 1998", "this 14th day of June, 1998", "1998-06-14"],
    ["April 26, 2016", "April 26, 2016", "2016-04-26"],
    ["April 26 2016", "April 26 2016", "2016-04-26"],
    ["April 26th, 2016", "April 26th, 2016", "2016-04-26"],
    ["April 2 6, 2016", "April 2 6, 2016", "2016-04-26"],
    ["April 26. 2016", "April 26. 2016", "2016-04-26"],
    ["April 26_2016", "April 26_2016", "2016-04-26"],
    ["April26, 2016", "April26, 2016", "2016-04-26"],
    ["April_26, 2016", "April_26, 2016", "2016-04-26"],
    ["APRIL 26, 2016", "APRIL 26, 2016", "2016-04-26"],
    ["april 26, 2016", "april 26, 2016", "2016-04-26"],
    ["Apr. 26, 2016", "Apr. 26, 2016", "2016-04-26"],
    ["Apr 26, 2016", "Apr 26, 2016", "2016-04-26"],
    ["Sept. 26, 2016", "Sept. 26, 2016", "2016-09-26"],
    ["Sep. 26, 2016", "Sep. 26, 2016", "2016-09-26"],
    ["Jan. 1, 2016", "Jan. 1, 2016", "2016-01-01"],
    ["Feb. 1, 2016", "Feb. 1, 2016", "2016-02-01"],
    ["Mar. 1, 2016", "Mar. 1, 2016", "2016-03-01"],
    ["Jun. 1, 2016", "Jun. 1, 2016", "2016-06-01"],
    ["Jul. 1, 2016", "Jul. 1, 2016", "2016-07-01"],
    ["Aug. 1, 2016", "Aug. 1, 2016", "2016-08-01"],
    ["Oct. 1, 2016", "Oct. 1, 2016", "2016-10-01"],
    ["Nov. 1, 2016", "Nov. 1, 2016", "2016-11-01"],
    ["Dec. 1, 2016", "Dec. 1, 2016", "2016-12-01"],
    ["May 1, 2016", "May 1, 2016", "2016-05-01"],
    ["January 1, 2016", "January 1, 2016", "2016-01-01"],
    ["February 1, 2016", "February 1, 2016", "2016-02-01"],
    ["March 1, 2016", "March 1, 2016", "2016-03-01"],
    ["June 1, 2016", "June 1, 2016", "2016-06-01"],
    ["July 1, 2016", "July 1, 2016", "2016-07-01"],
    ["August 1, 2016", "August 1, 2016", "2016-08-01"],
    ["September 1, 2016", "September 1, 2016", "2016-09-01"],
    ["October 1, 2016", "October 1, 2016", "2016-10-01"],
    ["November 1, 2016", "November 1, 2016", "2016-11-01"],
    ["December 1, 2016", "December 1, 2016", "2016-12-01"],
    ["May 3rd in the year 2016", "May 3rd in the year 2016", "2016-05-03"],
    ["26 April 2016", "26 April 2016", "2016-04-26"],
    ["26th April 2016", "26th April 2016", "2016-04-26"],
    ["26th of April, 2016", "26th of April, 2016", "2016-04-26"],
    ["1st of May 2016", "1st of May 2016", "2016-05-01"],
    ["2nd of May, 2016", "2nd of May, 2016", "2016-05-02"],
    ["3 May 2016", "3 May 2016", "2016-05-03"],
    ["8/22/12", "8/22/12", "2012-08-22"],
    ["08/22/2012", "08/22/2012", "2012-08-22"],
    ["8-22-12", "8-22-12", "2012-08-22"],
    ["03-14-2025", "03-14-2025", "2025-03-14"],
    ["8/22/70", "8/22/70", "1970-08-22"],
    ["8/22/69", "8/22/69", "2069-08-22"],
    ["8/22/1999", "8/22/1999", "1999-08-22"],
    ["__8/22/12", "__8/22/12", "2012-08-22"],
    ["8_/22/12", "8_/22/12", "2012-08-22"],
    ["8/_22/2_012", "8/_22/2_012", "2012-08-22"],
  ])("%j: %j is %s", (text, taken, iso) =>
    expect(writtenDateAt(text, 0)).toEqual({ end: taken.length, iso, precision: "day" }),
  );
});

describe("a month, where the day is left blank or cannot be read", () => {
  it.each([
    ["this  day of December, 2006", "this  day of December, 2006", "2006-12"],
    ["this ___ day of December, 2006", "this ___ day of December, 2006", "2006-12"],
    ["this jJ_ day of April2015", "this jJ_ day of April2015", "2015-04"],
    ["this 31st day of February, 2016", "this 31st day of February, 2016", "2016-02"],
    ["May, 2016", "May, 2016", "2016-05"],
    ["May 2016", "May 2016", "2016-05"],
    ["May __, 2016", "May __, 2016", "2016-05"],
    ["May ___ 2016", "May ___ 2016", "2016-05"],
    ["April 31, 2016", "April 31, 2016", "2016-04"],
    ["April 0, 2016", "April 0, 2016", "2016-04"],
  ])("%j: %j is %s", (text, taken, iso) =>
    expect(writtenDateAt(text, 0)).toEqual({ end: taken.length, iso, precision: "month" }),
  );
});

describe("days in words", () => {
  const days =
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first";
  it.each(days.split(" ").map((word, index) => [word, index + 1] as const))("the %s is %i", (word, day) =>
    expect(writtenDateAt(`this ${word} day of May, 2016`, 0)?.iso).toBe(
      `2016-05-${String(day).padStart(2, "0")}`,
    ),
  );
});

it.each([
  "this 14th day of June, 2116",
  "this 14th day of June, 20165",
  "this scribbled day of June, 2016",
  "this scribble day of June, 2016",
  "April 261, 2016",
  "Apri 26, 2016",
  "April the 26th, 2016",
  "26 April, 16",
  "8/22-12",
  "13/22/12",
  "8/32/12",
  "8/22/123",
  "8/22/12-3",
  "8/22/12/3",
  "_____8/22/12",
  "12",
  "today",
])("%j is no date", (text) => expect(writtenDateAt(text, 0)).toBeUndefined());

it("begins where it is asked for", () => {
  expect(writtenDateAt("SIGNED this 3rd day of May, 2016.", 7)).toMatchObject({ end: 32, iso: "2016-05-03" });
  expect(writtenDateAt("SIGNED this 3rd day of May, 2016.", 0)).toBeUndefined();
});
