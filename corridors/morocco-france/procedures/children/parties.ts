/**
 * Who acts for a child. Child protection, a judge, the child's guardian and lawyer, and the two central authorities as a
 * channel. No police, no prefecture, no removal unit: they have no role here, and so no sight of it (minors §2).
 */
import { fragment, role } from "@wasl/procedure";

/** On the shore where the child is. */
export const nearRoles = fragment({
  care: role("requesting", "CHILD_CARE"),
  judge: role("requesting", "CHILD_JUDGE"),
  authority: role("requesting", "CHILD_CA"),
  guardian: role("requesting", "CHILD_GUARDIAN"),
  lawyer: role("requesting", "COUNSEL"),
});

/** On the shore that the child comes from. */
export const farRoles = fragment({
  authorityThere: role("requested", "CHILD_CA"),
  careThere: role("requested", "CHILD_CARE"),
});
