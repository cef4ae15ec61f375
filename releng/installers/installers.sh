#!/bin/sh
# Makes of the products that p2 materialised what people download: archives for Linux, Windows and macOS, a Debian package,
# and the list of their checksums. The build calls it (./mvnw verify, or package of releng/product before a call by hand).
# Usage: installers.sh PRODUCTS TARGET VERSION JAVA_HOME
#   PRODUCTS   the folder with linux, win32 and macosx in it
#   TARGET     where to leave the installers
#   JAVA_HOME  a JDK; its runtime is packed with the product of this machine's own platform
# The Debian package needs dpkg-deb and is left out, with a message, where there is none.
set -eu
products=$1 target=$2 version=$3 jdk=$4
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/debian/package.sh"
. "$here/macosx/bundle.sh"

# Puts a runtime with what Backread and Eclipse call into the folder $1. Without one, the start script looks for Java.
# jlink leaves the JDK's archive of parsed classes (CDS) behind, so it makes one anew; one of the two is never used.
add_runtime() {
	modules=java.se,jdk.accessibility,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.unsupported,jdk.xml.dom,jdk.zipfs
	if "$jdk/bin/jlink" --add-modules $modules --include-locales en --strip-debug --no-header-files --no-man-pages \
		--generate-cds-archive --output "$1" >/dev/null; then
		rm -f "$1/lib/server/classes_nocoops.jsa"
	else
		echo "installers: $jdk cannot make a runtime; the product goes without one and will look for Java" >&2
		rm -rf "$1"
	fi
}

# Puts the program into the folder $1 of a product: what starts it and is never updated, see the file itself.
add_program() {
	cp "$here/unix/backread" "$1/"
	cp "$1/start.sh" "$1/.start.sh"
}

rm -rf "$target/stage"
mkdir -p "$target/stage"
rm -f "$target"/backread[-_]* "$target/SHA256SUMS"
machine=$(uname -s)/$(uname -m)

# Linux
cp -R "$products/linux/gtk/x86_64/backread" "$target/stage/backread"
add_program "$target/stage/backread"
[ "$machine" != Linux/x86_64 ] || add_runtime "$target/stage/backread/jre"
tar -C "$target/stage" -czf "$target/backread-$version-linux-x86_64.tar.gz" backread
if command -v dpkg-deb >/dev/null 2>&1; then
	debian_package "$target/stage/backread" "$target/stage/debian" "$version" "$target"
else
	echo "installers: no dpkg-deb here, so no Debian package" >&2
fi

# Windows
(cd "$products/win32/win32/x86_64" && "$jdk/bin/jar" --create --no-manifest --file "$target/backread-$version-windows-x86_64.zip" backread)

# macOS
for arch in x86_64 aarch64; do
	mkdir -p "$target/stage/$arch"
	cp -R "$products/macosx/cocoa/$arch/Backread.app" "$target/stage/$arch/"
	add_program "$target/stage/$arch/Backread.app/Contents/Eclipse"
	mac_bundle "$target/stage/$arch/Backread.app" "$arch" "$version"
	case $machine/$arch in
	Darwin/x86_64/x86_64 | Darwin/arm64/aarch64) add_runtime "$target/stage/$arch/Backread.app/Contents/Eclipse/jre" ;;
	esac
	tar -C "$target/stage/$arch" -czf "$target/backread-$version-macos-$arch.tar.gz" Backread.app
done

rm -rf "$target/stage"
(cd "$target" && for file in backread[-_]*; do
	if command -v sha256sum >/dev/null 2>&1; then sha256sum "$file"; else shasum -a 256 "$file"; fi
done >SHA256SUMS)
