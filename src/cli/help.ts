export const help = `leadership-lens [files, folders, globs]

Reads leadership drafts: what each one directs, what it inspires, which of a
reader's four questions it answers. Nothing leaves this machine.

  leadership-lens memos/                     every draft in a folder
  leadership-lens "drafts/**/*.md" note.txt  globs and single files
  leadership-lens - < memo.md                standard input
  leadership-lens compare old.md new.md      what changed, which duties weakened
                                             (as text, json, html or markdown)

Options
  --format text|json|ndjson|sarif|github|html|markdown
                              how to print (text); html is one page to hand on
  --baseline <file>           leave out findings that were accepted there
  --update-baseline           accept today's findings: write the baseline
  --rewrites                  add the rewrites of each finding
  --fix                       make the rewrites that need no decision of yours:
                              none that softens, reorders, adds a reason or
                              leaves a place to fill in
  --fix --dry-run             show them as a unified diff, change nothing
  --profile <id>              the kind of message, where a draft names none
  --config <file>             the house style of all drafts; without
                              it the nearest .leadership-lens.yaml above
  --max <n>                   exit 1 above this many findings that are more
                              than hints
  --workers <n>               read n drafts at a time (one a core)
  --stdin                     read a draft from standard input, like '-'
  --stdin-filename <name>     what to call it; .txt makes it plain text
  --batch                     NDJSON in, NDJSON out: one
                              {"id", "text", "format", "profile"} a line
  --no-color                  no colour; NO_COLOR does the same
  --help, --version

Folders are searched for .md, .markdown, .memo and .txt; what .gitignore names
is left out, and links to folders are not followed: one that leads elsewhere is
named. A .txt file is read as plain text, every other one as Markdown.

Word, mail and web files (.docx, .eml, .html) are converted to Markdown first:
places and offsets count in the converted text (JSON says "convertedFrom"). One
that is damaged, protected or carries macros is named and left out.

Exit code: 0 it ran, whatever it found; 1 over --max; 2 an option, a file or a
draft could not be used (the others are read all the same).
`
