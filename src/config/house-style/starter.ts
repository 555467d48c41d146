/** The file that a house begins with: every key with an example, all of it commented out. */

const text = `# House style of Leadership Lens: how messages read here. Editor and command line share it.
# Every entry is optional; take away "# " where you want one. Keys complete with Ctrl+Space and explain themselves
# when hovered over.

# What messages here are for. Rewrites use these words where a draft gives no reason of its own.
# purpose: so that every customer gets an answer on the day

# Programmes, products and teams whose names are no orders. They are never marked.
# houseNames:
#   - Must Win Battles

# What this house stands for.
# values:
#   - Plain Dealing

# What this house says instead.
# prefer:
#   utilize: use
#   circle back: { say: come back to it, message: "%s goes round in circles." }

# Rules of your own. Near misses are tried whenever this file is read.
# rules:
#   - id: battlefield
#     message: "%s is a battlefield's word."
#     words: [war room, target]
#     except: [target group]
#     nearMisses: ["Our target group is wide."]

# Kinds of message of your own.
# profiles:
#   - id: town-hall
#     title: Town hall
#     extends: vision-announcement
#     range: [0.5, 0.8]
#     asks: [why, where, next]

# Which files are which kind of message; the first glob that matches counts.
# files:
#   "town-halls/**": town-hall
#   "policies/**": policy-compliance

# How marks of a rule are shown: off, hint or information.
# severity:
#   house/battlefield: hint

# Files that are left alone.
# ignore:
#   - "archive/**"
`

export const starterText = (): string => text
