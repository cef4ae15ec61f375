#!/bin/sh
# Makes the documentation's pictures of the real application, docs/images/NAME-light.png and NAME-dark.png, of every view
# and the dialogs of a review: NAME is what take_picture is given below.
# Usage: [THEMES=light] releng/screenshot.sh [DRAFT]      (samples/harbour-bridge.txt unless one is given)
# Runs the built Linux product on a virtual display of 1280x800; build it with ./mvnw package first.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
if [ "${BACKREAD_SCREENSHOT-}" != inside ]; then
	# With folders of its own, where that is allowed: the pictures show a newspaper's paths, not those of this machine.
	if unshare --map-root-user --mount true 2>/dev/null; then apart="unshare --map-root-user --mount"; else apart=; fi
	# shellcheck disable=SC2086
	BACKREAD_SCREENSHOT=inside BACKREAD_APART=$apart \
		exec "$root/releng/virtual-display.sh" --size 1280x800 --window-manager $apart "$0" "$@"
fi

draft=${1:-"$root/samples/harbour-bridge.txt"}
product="$root/releng/product/target/products/org.backread.product/linux/gtk/x86_64/backread"
[ -x "$product/start.sh" ] || { echo "screenshot: no product, run ./mvnw package first" >&2; exit 1; }
scratch=$(mktemp -d "${TMPDIR:-/tmp}/screenshot.XXXXXX")
workspace="$scratch/newsdesk"
if [ -n "${BACKREAD_APART-}" ] && mount -t tmpfs none /srv; then workspace=/srv/newsdesk; fi
application=
trap '[ -z "$application" ] || kill "$application" 2>/dev/null || :; rm -rf "$scratch"' EXIT
mkdir -p "$root/docs/images"

# Fails when the condition "$@" does not come true within a minute.
wait_until() {
	tries=0
	until "$@"; do
		tries=$((tries + 1))
		[ "$tries" -lt 120 ] || { echo "screenshot: waited in vain: $*" >&2; exit 1; }
		sleep 0.5
	done
}
# Shown with the draft in it, and with its title bar as large as the display.
window_is_there() {
	window=$(xdotool search --onlyvisible --name "Backread.*$(basename "$draft")" 2>/dev/null | tail -n 1)
	[ -n "$window" ] && xdotool windowmove "$window" 0 0 windowsize "$window" 1278 777 2>/dev/null
}
# Nothing but the cursor's blinking has changed for six looks, three seconds: analysis is done and drawn.
picture_is_settled() {
	import -window root "$scratch/now.png"
	if [ -f "$scratch/before.png" ] &&
		[ "$(compare -metric AE "$scratch/before.png" "$scratch/now.png" null: 2>&1 | cut -d. -f1 | cut -d' ' -f1)" -le 200 ]; then
		same=$((same + 1))
	else
		same=0
	fi
	mv "$scratch/now.png" "$scratch/before.png"
	[ "$same" -ge 6 ]
}

# Keeps what the display shows, once it stands still, as the picture "$1" in the current theme.
take_picture() {
	same=0
	wait_until picture_is_settled
	mv "$scratch/before.png" "$root/docs/images/$1-$theme.png"
}
press() {
	for keys; do
		xdotool key --clearmodifiers "$keys"
		sleep 0.4 # one after the other: a menu has to open before a letter chooses from it
	done
}

# Waits for a window, by the beginning of its title.
wait_for() {
	wait_until xdotool search --onlyvisible --name "^$1" >/dev/null
	sleep 0.5 # it is shown before it has the focus
}
type_words() {
	xdotool type --clearmodifiers --delay 20 "$1"
	sleep 0.4
}

# Something to import: a page as the web has it.
cat >"$scratch/ferry.html" <<'END'
<html><body><article><h1>Ferry to Osterby runs again</h1><p class="byline">By Ida Marlow</p>
<p>The ferry between Tellmark and Osterby took up its service again on Monday, six weeks after the storm.</p>
<figure><img src="ferry.jpg" alt=""><figcaption>The ferry leaving Tellmark on Monday</figcaption></figure>
<p>It will run every hour until the new bridge is open, the Port Authority said.</p></article></body></html>
END
printf 'Market to move for the works\n\nThe market on the quay of Tellmark will move to the school yard in April.\n' >"$scratch/market.txt"

for theme in ${THEMES-light dark}; do
	case $theme in light) id=e4_default ;; *) id=e4_dark ;; esac
	# the picture is taken of a copy, a first start leaves its mark in the product's folder
	cp -R "$product" "$scratch/$theme"
	rm -rf "$workspace"
	drafts="$workspace/Drafts"
	settings="$workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings"
	mkdir -p "$settings" "$drafts"
	cp "$root"/samples/*.txt "$drafts/"
	cp "$draft" "$drafts/"
	printf 'eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.%s\n' "$id" \
		>"$settings/org.eclipse.e4.ui.css.swt.theme.prefs"
	printf 'eclipse.preferences.version=1\nauthor=Ada Marlow\n' >"$settings/org.backread.ui.prefs"
	"$scratch/$theme/start.sh" -data "$workspace" "$drafts/$(basename "$draft")" &
	application=$!
	wait_until window_is_there
	take_picture backread

	# what is flagged, and mending it
	press F8 F8 F8 F8 F8 F2
	take_picture card
	press Escape F1
	take_picture guide
	press F12 ctrl+Home F8 ctrl+1 Down
	take_picture fixes
	press Escape F2 Tab Return # the second link of the card: in all places
	wait_for "Fix Several Places"
	take_picture fix-preview
	press Escape alt+v v
	take_picture voices

	# claims: one that is suggested, one from the cursor
	press F12 alt+r s
	wait_for "Suggest Claims"
	press space
	take_picture suggest-claims
	press Return F12 ctrl+Home F8 F8 ctrl+shift+c alt+v c Tab Tab
	take_picture claims

	press F12 F8 F8 F8 F8 ctrl+shift+d
	wait_for "Dismiss Flag"
	type_words "Named in the standfirst"
	take_picture dismiss
	press Return F8 ctrl+shift+d
	wait_for "Dismiss Flag"
	type_words "The page of the wire has it so"
	press Return alt+v e
	take_picture decisions

	press F12 ctrl+shift+Return
	wait_for "Sign Off"
	press alt+i alt+n
	type_words "Goes to the late edition; the quotation was read back"
	take_picture sign-off-gate
	press Tab Tab Return alt+v s # past Cancel
	take_picture sign-off
	press alt+v h
	take_picture history
	press alt+v k
	take_picture desk

	press alt+f i
	wait_for "Import Drafts"
	for file in ferry.html market.txt; do
		press alt+a
		wait_for "Files to import"
		press slash # the system's own dialog opens a line for a path
		type_words "${scratch#/}/$file"
		press Return
		sleep 1
	done
	take_picture import
	press alt+i
	take_picture imported
	press Return F12 alt+f e
	wait_for "Export Review"
	take_picture export
	press Escape F12 alt+e e
	wait_for "Preferences"
	press Tab Home Right
	take_picture preferences
	press Down
	take_picture preferences-look
	press Down
	take_picture preferences-rules
	press Escape
	kill "$application"
	wait "$application" || :
	application=
done
