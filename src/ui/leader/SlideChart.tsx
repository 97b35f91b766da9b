import { Chart } from '../charts/Chart';
import { drawGroup, type GroupChart, saysOf } from '../charts/draw-group';

/** A picture of a group's values. */
export const SlideChart = ({ caption, ...data }: GroupChart & { readonly caption: string }) => (
  <Chart caption={caption} says={saysOf(data)} data={data} draw={drawGroup} />
);
