import { clipboard, type NativeImage, nativeImage } from 'electron';
import type { ClipboardContent } from '../services/desktop.ts';

/** The clipboard of the runtime that the program ships, which the newer types no longer know. */
interface ShippedClipboard {
  readonly writeImage: (image: NativeImage) => void;
  readonly write: (data: { readonly text: string; readonly html: string }) => void;
}

/** Puts a text, a text with the same as HTML, or a picture on the clipboard of the system. */
export async function writeClipboard({ text, html, png }: ClipboardContent): Promise<void> {
  if (png === undefined && html === undefined) return clipboard.writeText(text);
  const board: unknown = clipboard;
  if (!isShippedClipboard(board)) throw new Error('the clipboard must take pictures and HTML');
  if (png !== undefined) board.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
  else if (html !== undefined) board.write({ text, html });
}

function isShippedClipboard(board: unknown): board is ShippedClipboard {
  return typeof board === 'object' && board !== null && 'writeImage' in board && 'write' in board;
}
