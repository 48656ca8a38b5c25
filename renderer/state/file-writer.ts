import type { Deliverable } from '../../shared/export/deliverable.ts';
import type { FileFormat } from '../../shared/export/format.ts';
import type { PictureSize } from '../../shared/export/picture-size.ts';
import { writeFile } from '../../shared/export/write-file.ts';

/** What the worker is asked to write. */
export interface WritingTask {
  readonly deliverable: Deliverable;
  readonly format: FileFormat;
  readonly size: PictureSize;
}

// Runs beside the window, which therefore never waits for fonts, pixels and compression.
self.addEventListener('message', ({ data }: MessageEvent<WritingTask>) => {
  const { deliverable, format, size } = data;
  self.postMessage(writeFile(deliverable, format, size));
});
