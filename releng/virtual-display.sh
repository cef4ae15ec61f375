#!/bin/sh
# Runs a command on a virtual display of its own and passes its exit code on.
# Usage: virtual-display.sh [--size 1280x800] [--window-manager] COMMAND [ARGUMENT…]
# Needs Xvfb, GTK 3 and libXtst (keys and mouse of tests); installs them when it may (Debian, as root), else says which packages are missing.
set -eu
size=1600x1200
window_manager=
while :; do
	case ${1-} in
	--size) size=$2; shift 2 ;;
	--window-manager) window_manager=yes; shift ;;
	*) break ;;
	esac
done
if [ $# -eq 0 ]; then
	echo "usage: virtual-display.sh [--size WIDTHxHEIGHT] [--window-manager] COMMAND [ARGUMENT...]" >&2
	exit 2
fi

packages="xvfb libgtk-3-0 libxtst6 fonts-dejavu-core dbus-x11"
if [ -n "$window_manager" ]; then packages="$packages openbox xdotool imagemagick"; fi
missing() {
	command -v Xvfb >/dev/null && command -v dbus-daemon >/dev/null || return 0
	[ -z "$window_manager" ] || { command -v openbox && command -v xdotool && command -v import; } >/dev/null || return 0
	libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)
	for library in libgtk-3.so.0 libXtst.so.6; do
		case "$libraries" in *"$library"*) ;; *) return 0 ;; esac
	done
	return 1
}
if missing; then
	if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
		echo "virtual-display: no display, and no virtual one: install the Debian packages $packages" >&2
		exit 1
	fi
	echo "virtual-display: installing $packages" >&2
	# shellcheck disable=SC2086
	{ apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages; } >&2 </dev/null
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/display.XXXXXX")
started=
stop() {
	for pid in $started; do
		kill "$pid" 2>/dev/null || :
		wait "$pid" 2>/dev/null || :
	done
	rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# Starts the server "$@" in the background; the server says through file descriptor 3 when it is ready
# and under which address, which is left in $answer.
start() {
	rm -f "$scratch/answer"
	mkfifo "$scratch/answer"
	"$@" 3>"$scratch/answer" >"$scratch/log" 2>&1 &
	started="$! $started"
	read -r answer <"$scratch/answer" || {
		cat "$scratch/log" >&2
		echo "virtual-display: $1 did not start" >&2
		exit 1
	}
}
# The display's number is picked by the server itself, so that two of these never want the same one.
start Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp -noreset
DISPLAY=":$answer"
start dbus-daemon --session --nofork --nopidfile --print-address=3
DBUS_SESSION_BUS_ADDRESS=$answer
# No accessibility bridge, no settings daemon, no desktop's files: nothing for GTK to complain about.
GDK_BACKEND=x11 NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory
XDG_RUNTIME_DIR="$scratch/runtime"
mkdir -m 700 "$XDG_RUNTIME_DIR"
export DISPLAY DBUS_SESSION_BUS_ADDRESS GDK_BACKEND NO_AT_BRIDGE GSETTINGS_BACKEND XDG_RUNTIME_DIR
unset WAYLAND_DISPLAY

if [ -n "$window_manager" ]; then
	openbox >"$scratch/manager" 2>&1 &
	started="$! $started"
fi
code=0
"$@" || code=$?
exit "$code"
