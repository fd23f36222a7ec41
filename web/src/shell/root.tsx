import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { sessionQuery } from "../api/queries.ts";
import { Frame } from "./frame.tsx";

/** Watches the session: when it ends while one works, the way leads to the sign-in page and back here afterwards. */
export function Root() {
  const { data: session = null } = useQuery({ ...sessionQuery, refetchInterval: 120_000 });
  const navigate = useNavigate();
  const here = useRouterState({ select: ({ location }) => location.href });
  const was = useRef(session);
  useEffect(() => {
    const ended = was.current !== null && session === null;
    was.current = session;
    if (ended && !here.startsWith("/sign-in")) void navigate({ to: "/sign-in", search: { from: here } });
  }, [session, here, navigate]);
  return <Frame session={session} />;
}
