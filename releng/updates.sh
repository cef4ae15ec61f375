#!/bin/sh
# Says for which libraries there are newer releases: those of the target platform, of the plain Maven modules and the build's plug-ins.
#   releng/updates.sh [GROUP]    all, or only those whose group begins so: releng/updates.sh org.jsoup
# Takes nothing over. The Eclipse Platform and Tycho go together, see "Traps" in CONTRIBUTING.md: take a whole release train or none.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
group=${1-}
work="$root/.build/updates"
mkdir -p "$work"
# One pom of all that is named with a version, in the target file and in the modules' own poms, each artifact once.
{
	echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
	echo '<groupId>org.backread</groupId><artifactId>updates</artifactId><version>1</version><packaging>pom</packaging>'
	echo '<dependencyManagement><dependencies>'
	cat "$root"/releng/org.backread.target/*.target "$root"/pom.xml "$root"/*/*/pom.xml |
		grep -o '<groupId>[^<]*</groupId><artifactId>[^<]*</artifactId><version>[0-9][^<]*</version>' |
		grep -v '<groupId>org.backread' | grep -F "<groupId>$group" | sort | awk -F '<version>' '!seen[$1]++' | sed 's|.*|<dependency>&</dependency>|'
	echo '</dependencies></dependencyManagement></project>'
} >"$work/pom.xml"
"$root/mvnw" -B -ntp -q -f "$work/pom.xml" org.codehaus.mojo:versions-maven-plugin:2.19.1:display-dependency-updates \
	-Dversions.outputFile="$work/updates.txt" -DprocessDependencyManagement=true \
	'-Dmaven.version.ignore=(?i).*[.-](alpha|beta|m|rc|cr|ea|preview|b)[.-]?[0-9]*.*' >"$work/log" 2>&1 || {
	tail -n 20 "$work/log" >&2
	exit 1
}
cat "$work/updates.txt"
