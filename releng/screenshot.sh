#!/bin/sh
# Makes the documentation's pictures of the real application, docs/images/NAME-light.png and NAME-dark.png: backread (the
# window with the article map), card (flagged words explained), voices and guide.
# Usage: releng/screenshot.sh [DRAFT]      (samples/harbour-bridge.txt unless one is given)
# Runs the built Linux product on a virtual display of 1280x800; build it with ./mvnw package first.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
if [ "${BACKREAD_SCREENSHOT-}" != inside ]; then
	BACKREAD_SCREENSHOT=inside exec "$root/releng/virtual-display.sh" --size 1280x800 --window-manager "$0" "$@"
fi

draft=${1:-"$root/samples/harbour-bridge.txt"}
product="$root/releng/product/target/products/org.backread.product/linux/gtk/x86_64/backread"
[ -x "$product/backread" ] || { echo "screenshot: no product, run ./mvnw package first" >&2; exit 1; }
scratch=$(mktemp -d "${TMPDIR:-/tmp}/screenshot.XXXXXX")
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
# Shown, and with its title bar as large as the display.
window_is_there() {
	window=$(xdotool search --onlyvisible --name 'Backread' 2>/dev/null | tail -n 1)
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

for theme in light dark; do
	case $theme in light) id=e4_default ;; *) id=e4_dark ;; esac
	# the picture is taken of a copy, a first start leaves its mark in the product's folder
	cp -R "$product" "$scratch/$theme"
	cp "$draft" "$scratch/"
	settings="$scratch/$theme-data/.metadata/.plugins/org.eclipse.core.runtime/.settings"
	mkdir -p "$settings"
	printf 'eclipse.preferences.version=1\nthemeid=org.eclipse.e4.ui.css.theme.%s\n' "$id" \
		>"$settings/org.eclipse.e4.ui.css.swt.theme.prefs"
	"$scratch/$theme/backread" -data "$scratch/$theme-data" "$scratch/$(basename "$draft")" &
	application=$!
	wait_until window_is_there
	take_picture backread
	press F8 F8 F8 F8 F8 F2
	take_picture card
	press Escape F1
	take_picture guide
	press alt+v v
	take_picture voices
	kill "$application"
	wait "$application" || :
	application=
done
