import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/text/language.ts';

/** What the save dialog shows. */
export type SaveQuestion = Pick<RequestOf<'file.save'>, 'name' | 'format' | 'language'>;

/** What the open dialog shows. */
export interface OpenQuestion {
  readonly formats: readonly SaveQuestion['format'][];
  readonly language: Language;
}

/** What goes to the clipboard: a text, the same as HTML beside it, or a picture. */
export type ClipboardContent = RequestOf<'clipboard.write'> & { readonly html?: string };

/** What the operating system does for the program; the window's shell supplies it. */
export interface Desktop {
  /** Asks where to write a file; null when the user thinks better of it. */
  askWhereToSave(question: SaveQuestion): Promise<string | null>;
  /** Asks which file to read; null when the user thinks better of it. */
  askForFile(question: OpenQuestion): Promise<string | null>;
  /** Asks for a folder to write to; null when the user thinks better of it. */
  askForFolder(language: Language): Promise<string | null>;
  /** Shows the whole address and asks whether to open it. */
  askToOpenLink(url: string, language: Language): Promise<boolean>;
  openLink(url: string): Promise<void>;
  writeClipboard(content: ClipboardContent): Promise<void>;
  /** Has the field of text with the focus take back its latest change, or do it again. */
  editText(command: 'undo' | 'redo'): void;
  /** Lets the frame of the window, its menu and its theme follow the page. */
  updateWindow(look: RequestOf<'window.update'>): void;
}
