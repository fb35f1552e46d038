import { Fragment } from 'react';

/** A name of the graph, which breaks between its words where it must: whole ones pushed a table out of its panel. */
export const CamelCase = ({ name }: { name: string }) =>
  name.split(/(?=[A-Z])/).map((word, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {word}
    </Fragment>
  ));
