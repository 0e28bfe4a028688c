import { Box, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { Passage } from '../../../shared/reading-contracts';
import { useText } from '../hooks/use-text';
import { showInEditor } from './show-in-editor';

const Quote = styled.button`
  width: 100%;
  text-align: left;
  cursor: pointer;
  background: none;
  border: 0;
  border-left: 2px solid ${({ theme }) => theme.colors.primary600};
  padding: 0 0 0 ${({ theme }) => theme.spaces[2]};

  &:hover span,
  &:focus-visible span {
    text-decoration: underline;
  }
`;

const Mark = styled.mark`
  background: ${({ theme }) => theme.colors.warning200};
  color: inherit;
`;

/** The passage; pressed, it shows the paragraph around it, and brings that into view in the editor. */
export const PassageView = ({ quote, passage }: { readonly quote: string; readonly passage: Passage }) => {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { field, paragraph, from, to } = passage;

  const toggle = (): void => {
    setOpen(!open);
    if (!open) showInEditor(paragraph.slice(from, to));
  };

  return (
    <>
      <Quote
        type="button"
        aria-expanded={open}
        aria-controls={id}
        title={text('act.passage')}
        onClick={toggle}
      >
        <Typography tag="span" variant="pi" textColor="neutral800">{`“${quote}”`}</Typography>
      </Quote>
      <Box id={id} hidden={!open} background="neutral100" hasRadius padding={3} width="100%">
        <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral700">
          {text(`act.place.${field}`)}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral800">
          {paragraph.slice(0, from)}
          <Mark>{paragraph.slice(from, to)}</Mark>
          {paragraph.slice(to)}
        </Typography>
      </Box>
    </>
  );
};
