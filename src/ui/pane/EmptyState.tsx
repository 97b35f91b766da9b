import type { Review } from '../../engine/index';
import { strings } from './strings';
import { useTabStyles } from './styles';

/** No remarks: says what was read, so that silence can be trusted. */
export const EmptyState = ({ review }: { readonly review: Review }) => {
  const tab = useTabStyles();
  return (
    <p className={tab.text}>
      {review.sentences.length === 0 ? strings.nothingRead : strings.nothingFound(review.sentences.length)}
    </p>
  );
};
