/** The indicators of the corridor: what the two States count, each with a dated definition (indicators.md). */
import type { Definition } from "@wasl/flow";
import k0Coverage from "./indicators/k0-coverage.ts";
import k1Requests from "./indicators/k1-requests.ts";
import k2Complete from "./indicators/k2-complete.ts";
import k3Issue from "./indicators/k3-issue.ts";
import k3Reply from "./indicators/k3-reply.ts";
import k4Late from "./indicators/k4-late.ts";
import k4UsefulTime from "./indicators/k4-useful-time.ts";
import k5Recognised from "./indicators/k5-recognised.ts";
import k6IssuedOfRequested from "./indicators/k6-issued-of-requested.ts";
import k7IssuedOfRecognised from "./indicators/k7-issued-of-recognised.ts";
import k8Unanswered from "./indicators/k8-unanswered.ts";
import k9Reasons from "./indicators/k9-reasons.ts";
import k9Refused from "./indicators/k9-refused.ts";
import k10Expired from "./indicators/k10-expired.ts";
import k11Hearings from "./indicators/k11-hearings.ts";
import k11Missed from "./indicators/k11-missed.ts";
import k12Executed from "./indicators/k12-executed.ts";
import k13Diligence from "./indicators/k13-diligence.ts";
import k14Held from "./indicators/k14-held.ts";
import k15InTime from "./indicators/k15-in-time.ts";
import k15Upheld from "./indicators/k15-upheld.ts";
import k16Reissue from "./indicators/k16-reissue.ts";
import kc3Applications from "./indicators/kc3-applications.ts";
import kc3Departures from "./indicators/kc3-departures.ts";
import kc3Eligible from "./indicators/kc3-eligible.ts";
import kc3Followed from "./indicators/kc3-followed.ts";
import kc3Withdrawn from "./indicators/kc3-withdrawn.ts";
import kl1Appointment from "./indicators/kl1-appointment.ts";
import kl2Places from "./indicators/kl2-places.ts";
import kl3Refusals from "./indicators/kl3-refusals.ts";
import kl3Time from "./indicators/kl3-time.ts";
import kl4Return from "./indicators/kl4-return.ts";
import km1Days from "./indicators/km1-days.ts";
import km1Determined from "./indicators/km1-determined.ts";
import km2Solutions from "./indicators/km2-solutions.ts";
import km3Answers from "./indicators/km3-answers.ts";
import km3Days from "./indicators/km3-days.ts";
import km4Visit3 from "./indicators/km4-visit-3.ts";
import km4Visit6 from "./indicators/km4-visit-6.ts";
import km4Visit12 from "./indicators/km4-visit-12.ts";
import km5Risk from "./indicators/km5-risk.ts";
import km6Information from "./indicators/km6-information.ts";
import km7Tracing from "./indicators/km7-tracing.ts";
import kr1Ready from "./indicators/kr1-ready.ts";
import kr2Cancelled from "./indicators/kr2-cancelled.ts";
import kr2Executed from "./indicators/kr2-executed.ts";
import kr3DocumentToArrival from "./indicators/kr3-document-to-arrival.ts";
import kr4Confirmed from "./indicators/kr4-confirmed.ts";
import kr5Voluntary from "./indicators/kr5-voluntary.ts";
import ks1Arrivals from "./indicators/ks1-arrivals.ts";
import ks1OffersFilled from "./indicators/ks1-offers-filled.ts";
import ks2Priority from "./indicators/ks2-priority.ts";
import ks2Rehired from "./indicators/ks2-rehired.ts";
import ks3OfferToVisa from "./indicators/ks3-offer-to-visa.ts";
import ks3VisaToEntry from "./indicators/ks3-visa-to-entry.ts";
import ks4HousingPassed from "./indicators/ks4-housing-passed.ts";
import ks4Suspended from "./indicators/ks4-suspended.ts";
import ks5Days from "./indicators/ks5-days.ts";
import ks5Opened from "./indicators/ks5-opened.ts";
import ks5Resolved from "./indicators/ks5-resolved.ts";
import ks7Replacements from "./indicators/ks7-replacements.ts";
import ks8Exit from "./indicators/ks8-exit.ts";
import ks9Days from "./indicators/ks9-days.ts";
import kt1Permitted from "./indicators/kt1-permitted.ts";
import raAccepted from "./indicators/ra-accepted.ts";
import raReasons from "./indicators/ra-reasons.ts";
import raReply from "./indicators/ra-reply.ts";

/** In the order in which they are told. */
export const indicators: readonly Definition[] = [
  k0Coverage,
  ...k1Requests,
  ...k2Complete,
  ...k3Reply,
  k3Issue,
  k4UsefulTime,
  k4Late,
  ...k5Recognised,
  k6IssuedOfRequested,
  k7IssuedOfRecognised,
  ...k8Unanswered,
  ...k9Refused,
  ...k9Reasons,
  k10Expired,
  k11Hearings,
  k11Missed,
  k12Executed,
  k13Diligence,
  k14Held,
  k16Reissue,
  kr3DocumentToArrival,
  raAccepted,
  raReply,
  raReasons,
  kr1Ready,
  kr2Executed,
  kr2Cancelled,
  kr4Confirmed,
  kr5Voluntary,
  kt1Permitted,
  k15Upheld,
  k15InTime,
  ks1OffersFilled,
  ks4HousingPassed,
  ks4Suspended,
  ks1Arrivals,
  ks2Rehired,
  ks2Priority,
  ks3OfferToVisa,
  ks3VisaToEntry,
  ks7Replacements,
  ks8Exit,
  ks9Days,
  ks5Opened,
  ks5Resolved,
  ks5Days,
  kl1Appointment,
  kl3Time,
  kl3Refusals,
  kl4Return,
  kl2Places,
  km1Determined,
  km1Days,
  km2Solutions,
  km3Answers,
  km3Days,
  km4Visit3,
  km4Visit6,
  km4Visit12,
  km5Risk,
  km6Information,
  km7Tracing,
  kc3Applications,
  kc3Eligible,
  kc3Departures,
  kc3Withdrawn,
  kc3Followed,
];
