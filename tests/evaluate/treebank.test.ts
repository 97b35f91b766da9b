import { describe, expect, it } from 'vitest';
import { evaluateTreebank, treebankTable } from './treebank';

const CONLLU = `# newdoc id = d
# newpar id = d.1
# sent_id = 1
# text = Beslutet fattades i maj.
1	Beslutet	beslut	NOUN	_	_	2	nsubj:pass	_	_
2	fattades	fatta	VERB	_	Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass	0	root	_	_
3	i	i	ADP	_	_	4	case	_	_
4	maj	maj	NOUN	_	_	2	obl	_	SpaceAfter=No
5	.	.	PUNCT	_	_	2	punct	_	_

# sent_id = 2
# text = Bakgrund
1	Bakgrund	bakgrund	NOUN	_	_	0	root	_	_

# newpar id = d.2
# sent_id = 3
# text = Hon hoppas mycket.
1	Hon	hon	PRON	_	_	2	nsubj	_	_
2	hoppas	hoppas	VERB	_	Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass	0	root	_	_
3	mycket	mycken	ADV	_	_	2	advmod	_	SpaceAfter=No
4	.	.	PUNCT	_	_	2	punct	_	_
`;

describe('the treebank measure', () => {
  const report = evaluateTreebank([{ name: 'liten.conllu', text: CONLLU }]);

  it('finds more boundaries where paragraphs stand on lines of their own', () => {
    expect(report.space.boundaries).toMatchObject({ gold: 2, found: 1, right: 1 });
    expect(report.paragraphs.boundaries).toMatchObject({ gold: 2, found: 2, right: 2, f1: 1 });
    expect(report.space.sentences).toMatchObject({ gold: 3, found: 2, right: 1 });
    expect(report.space.recallAfterStop).toBe(1);
  });

  it('counts s-passives by their place and shows what was missed', () => {
    expect(report.sPassives).toMatchObject({ gold: 2, found: 1, right: 1, precision: 1, recall: 0.5 });
    expect(report.missed).toEqual(['hoppas: Hon hoppas mycket.']);
  });

  it('prints a table with the earlier figures beside', () => {
    expect(treebankTable(report)).toContain('| s-passiv | 100,0 | 50,0 | 66,7 | 1 av 2 |');
    expect(treebankTable(report)).toContain('| compromise/one | 95,0 | 87,1 | – |');
  });
});
