import { useEffect, useRef, useState } from "react";
import { Notice } from "../marks/notice.tsx";
import { useWords } from "../words/words.tsx";
import { lookUntil } from "./look-until.ts";
import { readSquares } from "./squares.ts";

/** A phone's camera gives more pixels than are needed to read a square that fills half of the picture. */
const wanted = { facingMode: "environment", width: { ideal: 1920 }, height: { ideal: 1080 } };

/** Looks for a square until there is one; the pictures go nowhere. */
export function Camera(props: { readonly onSeal: (bytes: Uint8Array) => void; readonly onStop: () => void }) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  const found = useRef(props.onSeal);
  found.current = props.onSeal;
  useEffect(() => {
    const stop = new AbortController();
    look(video.current, stop.signal)
      .then((seal) => seal && found.current(seal))
      .catch(() => setRefused(true));
    return () => stop.abort();
  }, []);
  if (refused) {
    return (
      <Notice tone="soon" icon="eye" title={t("verify.cameraRefused")} urgent>
        {t("verify.cameraRefusedNext")}
      </Notice>
    );
  }
  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={t("verify.cameraShow")} />
      <p className="muted">{t("verify.cameraShow")}</p>
      <button type="button" className="button" onClick={props.onStop}>
        {t("verify.cameraStop")}
      </button>
    </div>
  );
}

/** @throws where there is no camera, or it may not be used. @returns undefined when it was stopped. */
async function look(video: HTMLVideoElement | null, stop: AbortSignal): Promise<Uint8Array | undefined> {
  if (!video || !navigator.mediaDevices) throw new Error("No camera");
  const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  try {
    video.srcObject = stream;
    await video.play();
    if (!context) throw new Error("No canvas");
    return await lookUntil(() => {
      canvas.width = video.videoWidth || 1;
      canvas.height = video.videoHeight || 1;
      context.drawImage(video, 0, 0);
      return readSquares(context.getImageData(0, 0, canvas.width, canvas.height), { live: true });
    }, stop);
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}
