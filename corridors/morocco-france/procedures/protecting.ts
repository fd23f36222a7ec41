/** Procedures that protect a child, and the return that somebody chooses: apart from every removal. */
import assistedReturn from "./assisted-return.ts";
import childBestInterests from "./child-best-interests.ts";
import childFamilyTracing from "./child-family-tracing.ts";
import childInformationRequest from "./child-information-request.ts";
import childReturn from "./child-return.ts";

export const protecting = {
  "child-best-interests": childBestInterests,
  "child-information-request": childInformationRequest,
  "child-family-tracing": childFamilyTracing,
  "child-return": childReturn,
  "assisted-return": assistedReturn,
} as const;
