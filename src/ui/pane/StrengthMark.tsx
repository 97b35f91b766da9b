import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Lightbulb16Regular } from '@fluentui/react-icons';
import type { Strength } from '../../engine/index';
import { strings } from './strings';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  requirement: { color: tokens.colorStatusDangerForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

/** Krav or Råd, by icon and word. */
export const StrengthMark = ({
  strength,
  label = strings.strength[strength],
}: {
  readonly strength: Strength;
  readonly label?: string;
}) => {
  const styles = useStyles();
  const Icon = strength === 'requirement' ? ErrorCircle16Filled : Lightbulb16Regular;
  return (
    <span className={mergeClasses(styles.mark, styles[strength])} title={strings.strengthMeaning[strength]}>
      <Icon aria-hidden />
      {label}
    </span>
  );
};
