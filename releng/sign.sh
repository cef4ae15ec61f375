#!/bin/sh
# Gives a PGP signature to everything on the built update site that has no signature of its own, before it is published.
#   releng/sign.sh KEY [SITE]    KEY: a secret key of gpg's, by its fingerprint; SITE: the built site unless another is named
# gpg asks for the passphrase, or its agent knows it; without a terminal it comes from the environment, MAVEN_GPG_PASSPHRASE.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
key=${1:?"sign: which key? See the head of this file."}
site=${2:-"$root/releng/product/target/repository"}
[ -f "$site/artifacts.jar" ] || {
	echo "sign: no update site in $site: ./mvnw verify builds it" >&2
	exit 2
}
site=$(CDPATH= cd -- "$site" && pwd)
command -v gpg >/dev/null || {
	echo "sign: no gpg: install it (Debian: apt-get install gnupg)" >&2
	exit 2
}
"$root/mvnw" -q -B -ntp -f "$root/releng/signing/pom.xml" org.eclipse.tycho:tycho-gpg-plugin:5.0.0:sign-p2-artifacts \
	-Dbackread.site="$site" -Dgpg.keyname="$key"
echo "sign: $site is signed; what had a signature by its makers kept that one"
