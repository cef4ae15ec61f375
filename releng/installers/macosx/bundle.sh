# Sourced by installers.sh: makes an application of the folder that p2 materialised for macOS.

# Completes the bundle $1 for the processor $2 in version $3. p2 updates what lies below Contents/Eclipse; the program
# outside only goes there.
mac_bundle() {
	contents=$1/Contents
	case $2 in
	aarch64) processor=arm64 ;;
	*) processor=$2 ;;
	esac
	mkdir -p "$contents/MacOS" "$contents/Resources"
	sed -e "s/@VERSION@/${3%%-*}/" -e "s/@PROCESSOR@/$processor/" "$here/macosx/Info.plist" >"$contents/Info.plist"
	printf 'APPL????' >"$contents/PkgInfo"
	cp "$here/macosx/backread.icns" "$contents/Resources/"
	cp "$here/macosx/backread" "$contents/MacOS/"
	chmod 755 "$contents/MacOS/backread"
}
