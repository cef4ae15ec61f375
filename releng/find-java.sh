# Sourced, not run: finds the Java that the build, ./backread and the product need (the product gets a copy).
# find_java TOOL  sets java_home to a Java home of release 21 or newer whose bin/ has TOOL
#                 (java for running, javac for building) and java_major to its release.
#                 JAVA_HOME goes first, then the java on the path, then the newest of the usual places.
#                 Returns 1, with both empty, when there is none.

# Prints the major release of the Java home $1, or nothing. The release file saves starting a virtual machine.
java_major_of() {
	release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
	[ -n "$release" ] || release=$("$1/bin/java" -XshowSettings:properties -version 2>&1 |
		sed -n 's/^ *java.specification.version = \([0-9][0-9]*\)$/\1/p')
	printf '%s' "$release"
}

# Prints the home of the java on the path, or nothing.
java_home_on_path() {
	found=$(command -v java 2>/dev/null) || return 0
	java_link=$(readlink -f "$found" 2>/dev/null) || java_link=
	if [ -n "$java_link" ] && [ -x "${java_link%/bin/java}/bin/java" ] && [ -f "${java_link%/bin/java}/release" ]; then
		printf '%s' "${java_link%/bin/java}"
	else
		"$found" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p'
	fi
}

find_java() {
	java_home='' java_major=''
	for candidate in "${JAVA_HOME-}" "$(java_home_on_path)"; do
		[ -n "$candidate" ] && [ -x "$candidate/bin/$1" ] || continue
		major=$(java_major_of "$candidate")
		if [ "${major:-0}" -ge 21 ]; then
			java_home=$candidate java_major=$major
			return 0
		fi
	done
	for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/*/jdk* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		"${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		"${SDKMAN_DIR:-${HOME-}/.sdkman}"/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.asdf/installs/java/* \
		"${HOME-}"/.local/share/mise/installs/java/*; do
		[ -x "$candidate/bin/$1" ] || continue
		major=$(java_major_of "$candidate")
		if [ "${major:-0}" -ge 21 ] && [ "$major" -gt "${java_major:-0}" ]; then
			java_home=$candidate java_major=$major
		fi
	done
	[ -n "$java_home" ]
}
