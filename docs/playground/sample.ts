/** The text that the playground begins with. */
export const sample = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF CALIFORNIA

LOOP AI LABS INC,
          Plaintiff,

     v.

ANNA GATTI, et al.,
          Defendants.

Case No. 15-cv-00798-HSG (DMR)

ORDER DENYING ADMINISTRATIVE MOTION
Re: Dkt. No. 542

On March 30, 2016, Plaintiff filed an administrative motion
for leave to file unilateral discovery letters. [Docket No.
542.] IQS attached call records. [Docket No. 596-1 at 2.]
Id. at 4. The parties timely filed the requested submissions.
[Docket Nos. 618-620.]

Counsel called several times. Brayer Decl., April 22, 2016,
¶¶ 5-8, Ex. 1. The complaint must be plausible. See Bell Atl.
Corp. v. Twombly, 550 U.S. 544, 570 (2007); 28 U.S.C. § 1331;
Fed. R. Civ. P. 37(a)(1). Twombly, 550 U.S. at 556.

IT IS SO ORDERED.

Dated: April 26, 2016
`;
