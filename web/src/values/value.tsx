import type { Json, Schema } from "@wasl/procedure";
import { Icon } from "../marks/icon.tsx";
import { Moment } from "../marks/moment.tsx";
import { OtherShore } from "../marks/other-shore.tsx";
import { Side } from "../marks/side.tsx";
import { useCorridor } from "../shell/corridor.tsx";
import { dateWords } from "../time/date-words.ts";
import { edtfWords } from "../time/edtf-words.ts";
import { useWords } from "../words/words.tsx";
import { BriefRecord } from "./brief-record.tsx";
import { bytesWords } from "./bytes.ts";
import { isAttachment, isRecord } from "./json.ts";
import { OwnWords } from "./own-words.tsx";
import { RecordValue } from "./record-value.tsx";
import { Run } from "./run.tsx";
import { isScripts } from "./scripts.ts";
import { ScriptsLine } from "./scripts-line.tsx";
import type { ValuePlace } from "./value-place.ts";
import { isZone, Zone } from "./zone.tsx";

/** A fact's value, by its schema, in the reader's words. */
export function Value(props: {
  readonly schema: Schema;
  readonly value: Json;
  readonly place: ValuePlace;
  /** The case that attachments are read from; without it they are only named. */
  readonly caseRef?: string;
  /** On one line, without labels: inside a table. */
  readonly brief?: boolean;
}) {
  const { schema, value, place } = props;
  const words = useWords();
  const { t, w, language, pick } = words;
  const corridor = useCorridor();
  if (value === null || value === "") return <span className="muted">{t("forms.notGiven")}</span>;
  switch (schema.type) {
    case "code":
      return <span>{w(place.procedure, `${place.base}.values.${String(value)}`)}</span>;
    case "boolean":
      return <span>{t(value === true ? "forms.yes" : "forms.no")}</span>;
    case "date":
      return <time dateTime={String(value)}>{dateWords(Temporal.PlainDate.from(String(value)), language)}</time>;
    case "instant":
      return (
        <span className="two">
          <Moment at={String(value)} />{" "}
          <span className="muted">
            <OtherShore at={String(value)} brackets />
          </span>
        </span>
      );
    case "edtf":
      return <span>{edtfWords(String(value), words)}</span>;
    case "post":
      return <span>{pick(corridor.post(String(value))?.name) || String(value)}</span>;
    case "state":
      return <Side state={String(value)} />;
    case "hash":
      return <span className="code">{String(value).slice(0, 16)}…</span>;
    case "attachment":
      if (!isAttachment(value)) return null;
      return (
        <span className="attachment-line">
          <Icon name="clip" />
          {props.caseRef ? (
            <a href={`/api/cases/${props.caseRef}/attachments/${value.hash}`} download>
              <Run text={value.name} />
            </a>
          ) : (
            <Run text={value.name} />
          )}{" "}
          <span className="muted mini">{bytesWords(value.bytes, words)}</span>
          {props.caseRef && isVoice(value.mediaType) ? (
            // biome-ignore lint/a11y/useMediaCaption: nobody has written this voice down, and no machine does.
            <audio controls preload="none" src={`/api/cases/${props.caseRef}/attachments/${value.hash}`} />
          ) : null}
        </span>
      );
    case "list":
      if (!Array.isArray(value)) return null;
      if (value.length === 0) return <span className="muted">{t("forms.none")}</span>;
      return (
        <ul className="plain values">
          {value.map((one: Json, index: number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a held value does not change.
            <li key={index}>
              <Value {...props} schema={schema.of} value={one} />
            </li>
          ))}
        </ul>
      );
    case "record":
      if (!isRecord(value)) return null;
      if (isScripts(schema)) return <ScriptsLine value={value} names={Object.keys(schema.fields)} />;
      if (props.brief) return <BriefRecord schema={schema} value={value} place={place} />;
      return <RecordValue {...props} schema={schema} value={value} />;
    default:
      if (schema.type === "text" && schema.own && !props.brief) return <OwnWords text={String(value)} />;
      return isZone(String(value)) ? <Zone text={String(value)} /> : <Run text={String(value)} />;
  }
}

/** A phone says that a voice is a film without pictures. */
const isVoice = (mediaType: string): boolean => /^audio\/|^video\/(webm|mp4)$/.test(mediaType);
