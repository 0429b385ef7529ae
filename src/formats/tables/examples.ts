/** The programs on the data page: each answers which items a unit leads, and tests run them. */
import { absolute, dataFiles, file } from '#urls';

export interface Example {
  /** The command that runs it: sh, python3, Rscript. */
  runs: 'sh' | 'python3' | 'Rscript';
  title: string;
  code: string;
}

/** Each prints the numbers of the items of one plan, in order, apart by white space. */
export function examplesFor(plan: string, unit: string): Example[] {
  const duties = absolute(file(dataFiles.table('duties')));
  return [
    {
      runs: 'sh',
      title: 'curl',
      code: `curl -fsS ${duties} | grep '^${plan},${unit},[0-9]*,lead,' | cut -d , -f 3`,
    },
    {
      runs: 'python3',
      title: 'Python',
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${duties}") as answer:
    duties = csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline=""))
    print(*[d["item"] for d in duties
            if d["plan"] == "${plan}" and d["unit"] == "${unit}" and d["role"] == "lead"])`,
    },
    {
      runs: 'Rscript',
      title: 'R',
      code: `duties <- read.csv("${duties}", encoding = "UTF-8")
cat(duties$item[duties$plan == "${plan}" & duties$unit == "${unit}" & duties$role == "lead"])`,
    },
  ];
}
