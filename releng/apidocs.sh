#!/bin/sh
# Builds the API documentation of the engine, the review model, the desk and the formats into .build/apidocs. Any warning fails it.
# The bundles have to be built before: ./mvnw package -DskipTests
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/releng/find-java.sh"
find_java javadoc || {
	echo "apidocs: a JDK, release 21 or newer, is needed: install it or set JAVA_HOME" >&2
	exit 2
}
lib="$root/bundles/org.backread.cli/target/lib"
[ -d "$lib" ] || {
	echo "apidocs: build the bundles first: ./mvnw package -DskipTests" >&2
	exit 2
}
bundles="$root/bundles"
rm -rf "$root/.build/apidocs"
mkdir -p "$root/.build/apidocs"
# Generated code has no comments of ours to check: it is on the class path, not in the documentation.
"$java_home/bin/javadoc" -quiet -Werror -Xdoclint:all,-missing -encoding UTF-8 -charset UTF-8 --release 21 \
	-d "$root/.build/apidocs" -windowtitle "Backread" -doctitle "Backread 1.0" -notimestamp \
	-classpath "$bundles/org.backread.model/target/classes:$lib/*" \
	-sourcepath "$bundles/org.backread.engine/src:$bundles/org.backread.model/src:$bundles/org.backread.desk/src:$bundles/org.backread.formats/src" \
	org.backread.engine org.backread.engine.checks org.backread.engine.discourse org.backread.engine.language org.backread.engine.text \
	org.backread.review org.backread.review.store org.backread.desk org.backread.formats org.backread.formats.batch org.backread.formats.reports
echo "apidocs: .build/apidocs/index.html"
