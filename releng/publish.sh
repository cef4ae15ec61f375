#!/bin/sh
# Adds the built update site to a channel of the published one. Earlier versions stay, so that an installation can go back.
# Usage: releng/publish.sh SITE [CHANNEL] [REPOSITORY]
#   SITE        the folder that a web server serves as the address without the channel's name; made if missing
#   CHANNEL     stable (the default) or beta; beta offers what stable offers as well
#   REPOSITORY  a p2 repository, releng/product/target/repository unless named
# A reader who comes at any moment finds the channel with the new version or without it, never half.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
site=${1:?usage: releng/publish.sh SITE [CHANNEL] [REPOSITORY]}
channel=${2:-stable}
repository=${3:-"$root/releng/product/target/repository"}
case $channel in
stable | beta) ;;
*) echo "publish: there is no channel $channel, only stable and beta" >&2; exit 2 ;;
esac

feature=$(ls "$repository"/features/org.backread.feature_*.jar 2>/dev/null | tail -n 1)
[ -n "$feature" ] || { echo "publish: no update site in $repository, run ./mvnw verify first" >&2; exit 1; }
version=${feature##*_}
version=${version%.jar}
folder="$site/$channel"
[ ! -e "$folder/$version" ] || { echo "publish: $channel has $version already" >&2; exit 1; }

mkdir -p "$folder"
rm -rf "$folder/.new"
cp -R "$repository" "$folder/.new"
mv "$folder/.new" "$folder/$version"

# Writes standard input to the file $1 of the channel, at once.
put() {
	cat >"$folder/.$1"
	mv "$folder/.$1" "$folder/$1"
}
children() {
	(cd "$folder" && for child in [0-9]*/; do printf '%s\n' "${child%/}"; done)
	[ "$channel" = stable ] || [ ! -f "$site/stable/p2.index" ] || echo ../stable
}
# The list of the channel's versions as the p2 repository type $1 of the class $2.
composite() {
	cat <<-XML
		<?xml version="1.0" encoding="UTF-8"?>
		<?$1 version="1.0.0"?>
		<repository name="Backread $channel" type="$2" version="1.0.0">
		  <properties size="2">
		    <property name="p2.timestamp" value="$(date +%s)000"/>
		    <property name="p2.atomic.composite.loading" value="true"/>
		  </properties>
		  <children size="$(children | wc -l | tr -d ' ')">
		$(children | sed 's|.*|    <child location="&"/>|')
		  </children>
		</repository>
	XML
}
composite compositeArtifactRepository org.eclipse.equinox.internal.p2.artifact.repository.CompositeArtifactRepository |
	put compositeArtifacts.xml
composite compositeMetadataRepository org.eclipse.equinox.internal.p2.metadata.repository.CompositeMetadataRepository |
	put compositeContent.xml
printf '%s\n' version=1 'metadata.repository.factory.order=compositeContent.xml,!' \
	'artifact.repository.factory.order=compositeArtifacts.xml,!' | put p2.index

address=$(sed -n 's/.*<repository location="\([^"]*\)stable\/".*/\1/p' "$root/releng/product/backread.product")$channel/
sed -e "s|@ADDRESS@|$address|g" -e "s|@CHANNEL@|$channel|g" -e "s|@VERSION@|$version|g" "$root/releng/site/index.html" | put index.html
cp "$root/bundles/org.backread.app/icons/backread.svg" "$folder/"
echo "publish: $channel has $version"
