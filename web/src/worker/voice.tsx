import { useEffect, useRef, useState } from "react";
import { T, useWords } from "./words.tsx";

/** Seconds: about as much as the server takes. */
const longest = 240;

/** A voice instead of writing. It stays in this page until it is sent. */
export function Voice({
  voice,
  onVoice,
}: {
  readonly voice: Blob | undefined;
  readonly onVoice: (voice?: Blob) => void;
}) {
  const { t } = useWords();
  const recorder = useRef<MediaRecorder>(undefined);
  const [seconds, setSeconds] = useState<number>();
  const [denied, setDenied] = useState(false);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!voice) return setAddress(undefined);
    const made = URL.createObjectURL(voice);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [voice]);
  useEffect(() => {
    if (seconds === undefined) return;
    if (seconds >= longest) recorder.current?.stop();
    const timer = setTimeout(() => setSeconds((now) => (now === undefined ? now : now + 1)), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  useEffect(() => () => recorder.current?.stream.getTracks().forEach((track) => void track.stop()), []);

  const start = async () => {
    setDenied(false);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const made = new MediaRecorder(stream, { audioBitsPerSecond: 24_000 });
      const parts: Blob[] = [];
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop();
        setSeconds(undefined);
        onVoice(new Blob(parts, { type: made.mimeType }));
      };
      recorder.current = made;
      made.start();
      setSeconds(0);
    } catch {
      setDenied(true);
    }
  };

  if (seconds !== undefined) {
    return (
      <div className="voice-box">
        <p role="timer">{t("recording", { seconds })}</p>
        <button type="button" className="button is-first" onClick={() => recorder.current?.stop()}>
          <T k="stop" />
        </button>
      </div>
    );
  }
  if (voice) {
    return (
      <div className="voice-box">
        {/* biome-ignore lint/a11y/useMediaCaption: it is the speaker's own voice, played back to the speaker. */}
        <audio controls src={address} />
        <button type="button" className="button" onClick={() => onVoice(undefined)}>
          <T k="deleteVoice" />
        </button>
      </div>
    );
  }
  return (
    <div className="voice-box">
      <button type="button" className="button" onClick={() => void start()}>
        <span aria-hidden="true">●</span> <T k="record" />
      </button>
      {denied ? <p role="status">{t("noMicrophone")}</p> : null}
    </div>
  );
}
