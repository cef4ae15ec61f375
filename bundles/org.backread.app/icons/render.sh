#!/bin/sh
# Draws every image of the product from backread.svg and splash.svg: the window's, the menu's, the Windows program's, the
# Mac bundle's and the splash. Needs the Debian packages librsvg2-bin, imagemagick and icnsutils.
set -eu
cd "$(dirname "$0")"
root=../../..
hicolor=$root/features/org.backread.app.feature/rootfiles/linux/share/icons/hicolor
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

for size in 16 22 24 32 48 64 96 128 256 512 1024; do
	rsvg-convert -w "$size" -h "$size" backread.svg -o "$scratch/$size.png"
done
for size in 16 32 48 64 128 256; do cp "$scratch/$size.png" "backread$size.png"; done
cp backread128.png about.png

for size in 16 22 24 32 48 64 96 128 256 512; do
	mkdir -p "$hicolor/${size}x$size/apps"
	cp "$scratch/$size.png" "$hicolor/${size}x$size/apps/backread.png"
done
mkdir -p "$hicolor/scalable/apps"
cp backread.svg "$hicolor/scalable/apps/"

(cd "$scratch" && convert 16.png 24.png 32.png 48.png 64.png 128.png 256.png backread.ico)
cp "$scratch/backread.ico" $root/releng/launcher/
png2icns $root/releng/installers/macosx/backread.icns "$scratch/16.png" "$scratch/32.png" "$scratch/48.png" "$scratch/128.png" \
	"$scratch/256.png" "$scratch/512.png" "$scratch/1024.png" >/dev/null

rsvg-convert ../splash.svg -o ../splash.png
