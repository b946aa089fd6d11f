# What a program is built from, said once: the launcher reads this file, and the build runs it, so that both mean the same by "built".
# It is run in the root of the project:  sh .mvn/sources.sh MODULE FILE  writes the list of what MODULE is built from into FILE.

# Every file and folder that counts, or those of them that find is asked for:  sources MODULE [what find is to do]
sources() {
  sources_of=$1
  shift
  find pom.xml examples domain/pom.xml domain/src/main application/pom.xml application/src/main \
    adapter-json/pom.xml adapter-json/src/main adapter-files/pom.xml adapter-files/src/main \
    adapter-persistence/pom.xml adapter-persistence/src/main "$sources_of/pom.xml" "$sources_of/src/main" "$@" 2>/dev/null
}

# Checksum, length and name of each file. Not their times: those of a copy, or of a branch one has come back to, say nothing.
checksums() {
  sources "$1" -type f ! -name '*~' ! -name '.*.sw?' ! -name .DS_Store -exec cksum {} + | LC_ALL=C sort -k 3
}

# The list gets the time when it was begun: what changes while it is made, or later while Maven works, is newer than it.
list_sources() {
  true >"$2.begun" && checksums "$1" >"$2" && touch -r "$2.begun" "$2" && rm -f "$2.begun"
}

if [ "$#" = 2 ] && [ "${0##*/}" = sources.sh ]; then list_sources "$1" "$2"; fi
