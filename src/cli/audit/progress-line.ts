/** Tells on standard error how far the work has come: one line that is rewritten, or a line a tenth where it cannot be. */
export const progressLine = (total: number, before: number): ((done: number) => void) => {
  const { stderr } = process;
  const began = performance.now();
  let told = -1;
  return (done) => {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    const step = stderr.isTTY ? percent : Math.floor(percent / 10);
    if (step === told && done < total) return;
    told = step;
    const seconds = (performance.now() - began) / 1000;
    const left = done > before ? Math.round((seconds / (done - before)) * (total - done)) : undefined;
    const time =
      left === undefined || left < 5
        ? ''
        : `, cirka ${left < 90 ? `${left} sekunder` : `${Math.round(left / 60)} minuter`} kvar`;
    const line = `Granskar: ${done} av ${total} (${percent} procent)${time}`;
    stderr.write(stderr.isTTY ? `\r\u001B[K${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
};
