import { describe, expect, it } from 'vitest';
import { type Command, findCommands } from '../../../../renderer/app/find-commands.ts';

const commands: readonly Command[] = [
  'Русский язык',
  'Технопарк «Амур»',
  'Написать заметку',
  'Тёмная тема',
  'Удалить заметку',
].map((title) => ({ id: title, title, mark: '', run: () => undefined }));

const titles = (typed: string): readonly string[] =>
  findCommands(commands, typed).map(({ title }) => title);

describe('the palette', () => {
  it('shows everything before a letter is typed', () => {
    expect(titles('')).toHaveLength(commands.length);
  });

  it('finds by every word, in whatever order and without quotes or ё', () => {
    expect(titles('амур технопарк')).toEqual(['Технопарк «Амур»']);
    expect(titles('темная')).toEqual(['Тёмная тема']);
  });

  it('puts what begins with the word first', () => {
    expect(titles('зам')).toEqual(['Написать заметку', 'Удалить заметку']);
    expect(titles('удал')).toEqual(['Удалить заметку']);
  });

  it('finds nothing where a word fits nothing', () => {
    expect(titles('амур завод')).toEqual([]);
  });
});
