/** A word with each two letters that stand side by side changed over: "rsoe" may have been meant as "rose". */
export function neighboursSwapped(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => {
    return [...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join('');
  });
}
