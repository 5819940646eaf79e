/** The text that the playground begins with. */
export const sample = `                         UNITED STATES DISTRICT COURT
                       NORTHERN DISTRICT OF CALIFORNIA

LOOP AI LABS INC,
                Plaintiff,                      Case No. 15-cv-00798-HSG (DMR)
        v.
ANNA GATTI, et al.,                             ORDER DENYING ADMINISTRATIVE MOTION
                Defendants.                     Re: Dkt. No. 542

On March 30, 2016, Plaintiff filed an administrative motion. [Docket No. 542.] IQS attached call records. [Docket No.
596-1 at 2.] Id. at 4. The parties timely filed the requested submissions. [Docket Nos. 618-620.] Brayer Decl., April 22,
2016, ¶¶ 5-8, Ex. 1. See Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007); 28 U.S.C. § 1331; Fed. R. Civ. P. 37(a)(1).
Twombly, 550 U.S. at 556.

IT IS SO ORDERED.

Dated: April 26, 2016
`;
