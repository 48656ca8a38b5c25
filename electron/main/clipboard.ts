import { clipboard, type NativeImage, nativeImage } from 'electron';
import type { RequestOf } from '../../shared/ipc/contract.ts';

/** The clipboard of the runtime that the program ships, which the newer types no longer know. */
interface PictureClipboard {
  readonly writeImage: (image: NativeImage) => void;
}

/** Puts a text or a picture on the clipboard of the system. */
export async function writeClipboard({ text, png }: RequestOf<'clipboard.write'>): Promise<void> {
  if (png === undefined) return clipboard.writeText(text);
  const board: unknown = clipboard;
  if (!isPictureClipboard(board)) throw new Error('the clipboard must take pictures');
  board.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
}

function isPictureClipboard(board: unknown): board is PictureClipboard {
  return typeof board === 'object' && board !== null && 'writeImage' in board;
}
