#!/bin/sh
# Lists every jar that is distributed with its licence by NOTICE and the one it declares itself; fails if NOTICE names none.
#   releng/licences.sh [FOLDER]    a folder of jars; without it the update site's, after ./mvnw package -DskipTests
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/releng/find-java.sh"
find_java java || {
	echo "licences: Java 21 or newer is needed: install it or set JAVA_HOME" >&2
	exit 2
}
jars=${1:-"$root/releng/product/target/repository/plugins"}
[ -d "$jars" ] || {
	echo "licences: there is no update site yet: ./mvnw package -DskipTests" >&2
	exit 2
}
exec "$java_home/bin/java" "$root/releng/Licences.java" "$root" "$jars"
