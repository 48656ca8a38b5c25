import { Anchor } from '@mantine/core';
import {
  type MarkdownBlock,
  type MarkdownSpan,
  parseMarkdown,
} from '../../../shared/text/markdown.ts';
import { openSource } from '../../state/files.ts';
import classes from './notes.module.css';

/** The text of a note. Nothing in it becomes markup of the page. */
export function Markdown({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <div className={classes['text']}>
      {withKeys(parseMarkdown(text)).map(([key, block]) => (
        <Block key={key} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }): React.JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'heading':
      return (
        <p className={classes['textHeading']}>
          <Spans spans={block.spans} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Spans spans={block.spans} />
        </blockquote>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'list':
      return (
        <ul>
          {withKeys(block.items).map(([key, spans]) => (
            <li key={key}>
              <Spans spans={spans} />
            </li>
          ))}
        </ul>
      );
  }
}

function Spans({ spans }: { readonly spans: readonly MarkdownSpan[] }): React.JSX.Element {
  return (
    <>
      {withKeys(spans).map(([key, span]) => (
        <Span key={key} span={span} />
      ))}
    </>
  );
}

function Span({ span }: { readonly span: MarkdownSpan }): React.JSX.Element {
  switch (span.kind) {
    case 'text':
      return <>{span.text}</>;
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'emphasis':
      return <em>{span.text}</em>;
    case 'code':
      return <code>{span.text}</code>;
    case 'link':
      return (
        <Anchor component="button" type="button" onClick={() => void openSource(span.url)}>
          {span.text}
        </Anchor>
      );
  }
}

/** Parts of a text by what they are; of equal parts each has its number. */
function withKeys<Part>(parts: readonly Part[]): readonly (readonly [string, Part])[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    const name = JSON.stringify(part);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [`${count} ${name}`, part];
  });
}
