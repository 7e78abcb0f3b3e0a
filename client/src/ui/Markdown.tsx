import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { Fragment, type ReactNode, useMemo } from 'react';
import { cx } from './cx.ts';
import styles from './Markdown.module.css';

/** Markdown as React elements. No HTML string ever exists: tags in the source are shown as the text they are. */
export function Markdown({ source, voice = 'document' }: { source: string; voice?: 'document' | 'message' | 'interface' }) {
  const tokens = useMemo(() => raised(new Lexer({ gfm: true }).lex(source)), [source]);
  return <div className={cx(styles['markdown'], styles[voice])}>{all(tokens)}</div>;
}

/** The source's highest heading is the first level here, whether it was written with one # or two: no level is skipped. */
function raised(tokens: readonly Token[]): Token[] {
  const highest = Math.min(...tokens.map((token) => (token.type === 'heading' ? token['depth'] : 6)));
  return tokens.map((token) => (token.type === 'heading' ? { ...token, depth: token['depth'] - highest + 1 } : token));
}

function all(tokens: readonly Token[] | undefined): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: tokens of one source keep their places
  return tokens?.map((token, place) => <Fragment key={place}>{one(token as MarkedToken)}</Fragment>);
}

function one(token: MarkedToken): ReactNode {
  switch (token.type) {
    case 'paragraph':
      return <p>{all(token.tokens)}</p>;
    case 'heading': {
      // The page and its panels hold the first levels already.
      const Heading = (['h3', 'h4', 'h5'] as const)[Math.min(token.depth, 3) - 1] ?? 'h5';
      return <Heading>{all(token.tokens)}</Heading>;
    }
    case 'list': {
      const items = token.items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of one source keep their places
        <li key={place}>{all(item.tokens)}</li>
      ));
      return token.ordered ? <ol start={Number(token.start) || 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'blockquote':
      return <blockquote>{all(token.tokens)}</blockquote>;
    case 'table':
      return (
        <div className={styles['tableFrame']}>
          <table>
            <thead>
              <tr>{token.header.map((cell, place) => tableCell('th', place, cell))}</tr>
            </thead>
            <tbody>
              {token.rows.map((row, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of one source keep their places
                <tr key={line}>{row.map((cell, place) => tableCell('td', place, cell))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'strong':
      return <strong>{all(token.tokens)}</strong>;
    case 'em':
      return <em>{all(token.tokens)}</em>;
    case 'del':
      return <s>{all(token.tokens)}</s>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return link(token.href, all(token.tokens));
    case 'image':
      return token.text; // a picture is an attachment with a source and a description, never a hidden request
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'text':
      return token.tokens ? all(token.tokens) : token.text;
    case 'html':
      return token.raw;
    case 'escape':
      return token.text;
    case 'space':
    case 'def':
      return null;
    default:
      return null;
  }
}

function tableCell(Cell: 'th' | 'td', key: number, { tokens, align }: Tokens.TableCell) {
  return (
    <Cell key={key} style={align ? { textAlign: align } : undefined}>
      {all(tokens)}
    </Cell>
  );
}

function link(href: string, words: ReactNode): ReactNode {
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return words;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {words}
    </a>
  );
}
