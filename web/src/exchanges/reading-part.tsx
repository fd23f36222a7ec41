import { useQuery } from "@tanstack/react-query";
import type { Envelope } from "../../../server/http/api.ts";
import { caseQuery } from "../api/queries.ts";
import { Icon } from "../marks/icon.tsx";
import { Status } from "../marks/status.tsx";
import { bytesWords } from "../values/bytes.ts";
import { Run } from "../values/run.tsx";
import { useWords } from "../words/words.tsx";
import { attachmentAt } from "./part-at.ts";

type Part = NonNullable<Envelope["reading"]>[number];

/** One text or file to read, with what the screening doubts of it; an image is shown, for no machine reads it. */
export function ReadingPart({ envelope, part }: { readonly envelope: Envelope; readonly part: Part }) {
  const { t, maybe } = useWords();
  return (
    <div className="reading-part">
      {part.kind === "text" ? (
        <blockquote dir="auto">{part.text}</blockquote>
      ) : (
        <ReadingFile envelope={envelope} part={part} />
      )}
      {part.doubts.length === 0 ? (
        <Status tone="ok" icon="done">
          {t("exchanges.noDoubt")}
        </Status>
      ) : (
        <ul className="doubts">
          {part.doubts.map((doubt) => (
            <li key={doubt}>
              <Status tone="soon" icon="eye">
                {maybe("screening", doubt) ?? doubt}
              </Status>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ReadingFile({ envelope, part }: { readonly envelope: Envelope; readonly part: Part }) {
  const words = useWords();
  const { t } = words;
  const { data } = useQuery(caseQuery(envelope.ref));
  const file = data && attachmentAt(data.view, envelope, part.pointer);
  if (file === undefined) {
    return (
      <p className="attachment-line">
        <Icon name="clip" />
        {part.text ?? t("exchanges.attachment")}
      </p>
    );
  }
  const href = `/api/cases/${envelope.ref}/attachments/${file.hash}`;
  return (
    <figure className="reading-file">
      {file.mediaType.startsWith("image/") ? <img src={href} alt={t("exchanges.imageToRead")} /> : null}
      <figcaption className="attachment-line">
        <Icon name="clip" />
        <a href={href} download={file.name}>
          <Run text={file.name} />
        </a>{" "}
        <span className="muted mini">{bytesWords(file.bytes, words)}</span>
      </figcaption>
    </figure>
  );
}
