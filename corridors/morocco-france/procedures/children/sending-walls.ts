/** What must hold of a child's file before anything of it leaves, in whichever procedure asks. */
import { requestingWall } from "../fragments/wall.ts";
import { childGuards } from "./child.ts";

/** @param sends steps by which something leaves. */
export const sendingWalls = (sends: readonly string[]) =>
  [
    requestingWall("article37", "M11", sends, childGuards.endangersNobody),
    requestingWall("transferBasisFirst", "W11", sends, childGuards.transferAllowed),
    requestingWall("purposeKept", "W9", sends, childGuards.purposeKept),
    requestingWall("objectionRead", "safeguards §9 objection", sends, childGuards.noObjection),
  ] as const;
