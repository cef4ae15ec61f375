#!/bin/sh
# Starts Backread, for the file backread beside it.
#   backread [open] [FILE…]    the application, on the files
#   backread review FILE…      the review on the command line; see: backread review --help
#   backread watch FOLDER      the review of a folder, again whenever something is saved in it
#   backread batch             many drafts at once, JSON Lines in and out
#   backread convert FILE…     plain-text drafts out of Word, HTML and other files
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)

# Tells why there is no start: on the terminal, or in a window where there is none.
complain() {
	printf 'backread: %s\n' "$@" >&2
	[ ! -t 2 ] || return 0
	text=$(printf '%s\n' "$@")
	if [ "$(uname -s)" = Darwin ]; then
		osascript -e 'on run arguments' -e 'display alert "Backread cannot start" message (item 1 of arguments) as critical' \
			-e 'end run' "$text" >/dev/null 2>&1 || :
	elif [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
		zenity --error --title=Backread --text="$text" 2>/dev/null || kdialog --title Backread --error "$text" 2>/dev/null ||
			xmessage -center "$text" 2>/dev/null || :
	fi
}

# The runtime that came along goes first.
if [ -x "$here/jre/bin/java" ]; then
	java_home=$here/jre
elif ! { . "$here/find-java.sh" && find_java java; }; then
	complain "Java 21 or newer is needed, and none was found." \
		"Install it (Debian: apt-get install openjdk-21-jre; macOS: brew install openjdk@21) or set JAVA_HOME."
	exit 2
fi
java="$java_home/bin/java"

# Prints the class path of the command line: the bundles that are active now, after updates as well.
class_path() {
	grep -v '^#' "$here/command-line.bundles" | while read -r bundle; do
		sed -n "s|^$bundle,[^,]*,\([^,]*\),.*|$here/\1|p" "$here/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
	done | paste -s -d : -
}

# Puts before the arguments "$@" what makes Java keep the classes of one run, parsed, for the next: a quarter of the work of a
# short run. Java makes the file when it is missing or of other jars, and goes without where it cannot.
archived() {
	cache=${XDG_CACHE_HOME:-${HOME-}/.cache}/backread
	if mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ]; then
		set -- -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$cache/classes.jsa" -Xlog:disable "$@"
	fi
	exec "$java" "$@"
}

case ${1-} in
review | convert | batch | watch)
	if [ ! -f "$here/command-line.bundles" ]; then
		complain "An update was broken off. Start Backread and check for updates again."
		exit 2
	fi ;;
esac
case ${1-} in
review | convert)
	archived -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$(class_path)" org.backread.cli.Main "$@" ;;
batch | watch)
	exec "$java" -Dslf4j.internal.verbosity=ERROR --enable-native-access=ALL-UNNAMED -cp "$(class_path)" org.backread.cli.Main "$@" ;;
open)
	shift ;;
-h | --help)
	sed -n 's/^#   //p' "$0"
	exit 0 ;;
esac

# The application may have another working folder: hand it absolute paths.
for argument; do
	shift
	case $argument in
	-* | /*) ;;
	*) if [ -e "$argument" ]; then argument=$PWD/$argument; fi ;;
	esac
	set -- "$@" "$argument"
done

# The ini file has one argument a line, those for the virtual machine after -vmargs. p2 rewrites it with an update,
# hence it is read at each start.
read_ini() {
	ini="$here/backread.ini"
	[ -f "$ini" ] || ini="$here/eclipse.ini"
	launcher=$(sed -n '/^-startup$/{n;p;}' "$ini")
	case $launcher in
	'') launcher=$(ls "$here"/plugins/org.eclipse.equinox.launcher_*.jar | tail -n 1) ;;
	/*) ;;
	*) launcher="$here/$launcher" ;;
	esac
	arguments=$(sed -e '/^-vmargs$/,$d' -e '/^-startup$/{N;d;}' "$ini")
	vm_arguments=$(sed -n '/^-vmargs$/,$ { /^-vmargs$/!p; }' "$ini")
}

# Becomes the application with the arguments "$@".
start() {
	IFS='
'
	set -f
	# shellcheck disable=SC2086
	exec "$java" $vm_arguments -jar "$launcher" $arguments -name Backread "$@"
}

# Runs the application with the arguments "$@" until it ends, and ends it when this script is told to end.
run() {
	(start "$@") &
	application=$!
	trap 'kill "$application" 2>/dev/null' HUP INT TERM
	# a signal ends the first wait, the application's own end the second
	wait "$application" || { ended=$?; kill -0 "$application" 2>/dev/null || return "$ended"; wait "$application"; }
}

if [ "$(uname -s)" = Darwin ]; then
	# The Finder hands files to the process that it started: this one. So nobody is left to start it again after an update;
	# it sees to that itself.
	read_ini
	vm_arguments="$vm_arguments
-Xdock:name=Backread
-Xdock:icon=$here/../Resources/backread.icns"
	start "$@"
fi
while :; do
	read_ini
	code=0
	run "$@" || code=$?
	# 23 and 24: the application asks to be started again, as after an update
	case $code in 23 | 24) ;; *) exit "$code" ;; esac
done
# complete
