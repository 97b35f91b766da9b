import { oneOf, wholeText, wholeWordsAsWritten } from '../wording/one-of';
import { wording } from '../wording/wording';

/** Titles of people who write in a personakt, as whole words; most are compounds of the same few endings. */
const TITLE = oneOf`
  ((
    1:e|1:a|förste|första|tf\.?|biträdande|ansvarig|utredande|handläggande|mottagande|ordinarie
    tillförordnad|…s
  ) )?(…-)?…?(
    sekreterare|handläggare|utredare|chef|gruppledare|arbetsledare|teamledare|behandlare|pedagog|kurator
    konsulent|jurist|socionom|samordnare|rådgivare|terapeut|psykolog|sköterska|assistent|inspektör
    administratör|coach|stödjare|specialist|strateg|socialarbetare
    soc\.? ?sekr\.?|fam\.? ?beh\.?|bist\.? ?handl\.?|enh\.? ?chef
    (social|förste social)sekr\.?|biståndshandl\.?|familjebeh\.?|enhetsch\.?|gruppled\.?
  )
`;
/** A first name and a whole last name; "Hannele S." does not tell who it is. */
const NAME =
  '\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)*(?:[ \\u00A0]\\p{Lu}\\.?)*(?:[ \\u00A0](?:(?:von|af|de|van|el|al) )?\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{Lu}[\\p{L}\\p{M}]+)*)+';
const NAME_THEN_TITLE = wording(new RegExp(`(?<!\\p{L})${NAME}(?: ?[,(–/] ?|\\n)${TITLE}(?!\\p{L})`, 'u'));
const TITLE_THEN_NAME = wording(new RegExp(`(?<!\\p{L})${TITLE}:?,? ${NAME}`, 'iu'));
const ANY_NAME = new RegExp(`(?<!\\p{L})${NAME}`, 'u');
const ANY_TITLE = wording(new RegExp(`(?<!\\p{L})${TITLE}(?!\\p{L})`, 'iu'));
/** Also after the unit: "Mottagningen, skrivet av". */
const AUTHOR_LABEL = wording(wholeText`
  (…, )?(
    (ansvarig |utredande |handläggande |av )?(…-)?…?(
      handläggare|utredare|sekreterare|mottagare|författare|skribent|föredragande|gruppledare|enhetschef
      behandlare
    )n?
    (handl|hl|utr|soc\.?sekr|ssekr|sekr|sign|bist\.?handl)\.?
    (
      upprättad|upprättat|skriven|skrivet|antecknat|antecknad|dokumenterat|dokumenterad|utredd|utrett
      utfärdad|journalfört|journalförd|gjord
    ) av
    (alla )?anteckningar(na)?( av| skrivna av)?
    av
    utredningen är gjord av|vid pennan|underskrift|namn och titel|signatur
  )
`);
/** Says what someone does in the case, not which post they hold. */
const ROLE_ONLY = wording(wholeText`
  (ansvarig |utredande |handläggande )?(handläggare|utredare|mottagare|författare|skribent|föredragande)n?
`);

export interface Authorship {
  readonly name: boolean;
  readonly title: boolean;
}

/** True for the label of a line that names the writer: "Handläggare", "Upprättat av". */
export const isAuthorLabel = (label: string): boolean => AUTHOR_LABEL.isIn(label.trim());

/** What a label line ("Handläggare: Ann Ek, socialsekreterare") says of the writer. */
export const authorOfLabel = (label: string, value: string): Authorship => ({
  name: ANY_NAME.test(value),
  title: ANY_TITLE.isIn(value) || (ANY_TITLE.isIn(label) && !ROLE_ONLY.isIn(label.trim())),
});

/** True for a full name with a title beside it: "Ann Ek, socialsekreterare", "socialsekreterare Ann Ek". */
export const namesAuthor = (text: string): boolean =>
  NAME_THEN_TITLE.isIn(text) || TITLE_THEN_NAME.isIn(text);

/** True when the line holds a signature and nothing else: "/Ann Ek, socialsekreterare, 2026-03-02". */
export const isSignature = (line: string): boolean => {
  const trimmed = line.trim().replace(/^[/–—-]\s*/u, '');
  return (
    namesAuthor(trimmed) && trimmed.length < 90 && !/[!?]|[.:] \p{L}/u.test(trimmed) && !VERB.isIn(trimmed)
  );
};

const VERB = wording(wholeWordsAsWritten`
  är|var|har|hade|ringde|träffade|berättar|säger|uppger|deltog|gjorde|kom|bedömer|beslutade
`);

/** True when a line names the writer after something else: "Ombud: Eva Ek. Utredare: Ann Ek, socialsekreterare". */
export const namesAuthorLater = (line: string): boolean =>
  line
    .split(/[.;] /u)
    .slice(1)
    .some((part) => {
      const [label = '', value = ''] = part.split(':');
      return isAuthorLabel(label) && namesAuthor(value);
    });
