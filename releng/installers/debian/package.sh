# Sourced by installers.sh: makes the Debian package.

# Puts the files of the product $1 into the empty folder $2 as they lie on a Debian machine, and packs them in version $3
# into the folder $4. p2 does not update what a package manager owns: the application says so (see docs/updating.md).
debian_package() (
	product=$1 root=$2 folder=$4
	# A hyphen would begin a Debian revision; the tilde sorts a snapshot before its release.
	debian_version=$(printf '%s' "$3" | tr - '~')
	share="$root/usr/share"
	umask 022
	mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$share/doc/backread"

	cp -R "$product" "$root/usr/lib/backread"
	# What serves a folder in somebody's home, or lies elsewhere in a package.
	rm -rf "$root/usr/lib/backread/add-to-menu.sh" "$root/usr/lib/backread/share" "$root/usr/lib/backread/LICENSE" \
		"$root/usr/lib/backread/NOTICE"
	ln -s ../lib/backread/backread "$root/usr/bin/backread"
	cp -R "$product/share/." "$share/"
	gzip -9n "$share/man/man1/backread.1"

	{ cat "$here/debian/copyright.head" && sed -e 's/^$/./' -e 's/^/ /' "$product/NOTICE"; } >"$share/doc/backread/copyright"
	printf 'backread (%s) stable; urgency=medium\n\n  * See the release notes.\n\n -- the Backread authors <desk@backread.example>  %s\n' \
		"$debian_version" "$(date -R)" | gzip -9n >"$share/doc/backread/changelog.gz"
	mkdir -p "$share/lintian/overrides"
	cp "$here/debian/lintian-overrides" "$share/lintian/overrides/backread"
	# Jars and class data are read, scripts and natives run.
	find "$root/usr" -type d -exec chmod 755 {} +
	find "$root/usr" -type f -perm /111 -exec chmod 755 {} +
	find "$root/usr" -type f ! -perm /111 -exec chmod 644 {} +

	sed -e "s/@VERSION@/$debian_version/" -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" "$here/debian/control" >"$root/DEBIAN/control"
	cp "$here/debian/postrm" "$root/DEBIAN/postrm"
	chmod 755 "$root/DEBIAN/postrm"
	(cd "$root" && find usr -type f -exec md5sum {} +) >"$root/DEBIAN/md5sums"
	# Most of it is compressed already: xz would take a minute for a tenth less.
	dpkg-deb --root-owner-group -Zgzip --build "$root" "$folder/backread_${debian_version}_amd64.deb" >/dev/null
)
