#!/bin/sh
# Puts Backread into the applications menu and offers it for drafts and reviews, for this user alone.
#   ./add-to-menu.sh             adds it; once more after the folder was moved
#   ./add-to-menu.sh --remove    takes everything out again
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}

# Tells the desktop that something changed, where it has caches to be told.
refresh() {
	update-mime-database "$data/mime" 2>/dev/null || :
	update-desktop-database "$data/applications" 2>/dev/null || :
	gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || :
}

cd "$here/share"
case ${1-} in
'')
	find applications icons mime metainfo -type d -exec mkdir -p "$data/{}" \;
	find icons mime metainfo -type f -exec cp {} "$data/{}" \;
	# A desktop entry quotes a program's path; what stands inside the quotes is escaped once more.
	program=$(printf '%s' "$here/backread" | sed -e 's/[\\"$`]/\\\\&/g' -e 's/%/%%/g')
	awk -v program="$program" '/^Exec=/ { print "Exec=\"" program "\" %F"; next } { print }' applications/backread.desktop \
		>"$data/applications/backread.desktop"
	refresh
	echo "Backread is in the applications menu."
	;;
--remove)
	find applications icons mime metainfo -type f -exec rm -f "$data/{}" \;
	refresh
	echo "Backread is out of the applications menu."
	;;
*)
	sed -n 's/^#   //p' "$here/$(basename "$0")" >&2
	exit 2
	;;
esac
