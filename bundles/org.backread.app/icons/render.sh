#!/bin/sh
# Draws the window images and the about image from backread.svg. Needs ImageMagick with an SVG renderer.
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256; do
  convert -background none -density $((96 * 4)) backread.svg -resize "${size}x${size}" -strip "PNG32:backread$size.png"
done
cp backread128.png about.png
