# Sourced by ./run, ./test and indexer/indexer: finds a JDK, and builds what has changed. Bash 3.2, as macOS has it.

readonly LEAST_JAVA=25

# Prints the major version of the JDK in folder $1, or nothing where there is no JDK.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    # A JDK says in a file what its compiler would take a second to say.
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
    fi
}

# Prints every folder that may hold a JDK, the likeliest first.
jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    local javac
    if javac=$(command -v javac); then
        # macOS has no readlink -f; /usr/libexec/java_home answers there.
        javac=$(readlink -f "$javac" 2>/dev/null || printf '%s' "$javac")
        printf '%s\n' "${javac%/bin/javac}"
    fi
    local folder
    for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ ! -d "$folder" ] || printf '%s\n' "$folder"
    done
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$LEAST_JAVA+" 2>/dev/null || true
}

# Law texts have Chinese file names, which Java can't open under a locale such as POSIX.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# Sets and exports JAVA_HOME to a JDK that is new enough; without one says so and fails.
use_jdk() {
    use_utf8
    local candidate version
    while IFS= read -r candidate; do
        version=$(jdk_version "$candidate")
        if [ "${version:-0}" -ge "$LEAST_JAVA" ]; then
            export JAVA_HOME="$candidate"
            return 0
        fi
    done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
    echo "Famen needs JDK $LEAST_JAVA or newer and found none: install one (for example Eclipse Temurin $LEAST_JAVA) or set JAVA_HOME." >&2
    return 1
}

# Whether the checkout in $1 has changed since it was last built, or was never built.
needs_build() {
    local root="$1" stamp="$1/local/target/built" module
    [ -f "$stamp" ] || return 0
    for module in local indexer portal; do
        [ -f "$root/$module/target/$module.jar" ] || return 0
    done
    # Folders count too: theirs is the only time that changes when a file is deleted.
    [ -n "$(find "$root/pom.xml" "$root/.mvn" "$root"/{local,content,indexer,portal}/{pom.xml,src} \
        -newer "$stamp" -print 2>/dev/null | head -n 1)" ]
}

# Builds the checkout in $1 unless nothing has changed. One build at a time, where flock exists.
build_if_needed() {
    local root="$1"
    needs_build "$root" || return 0
    mkdir -p "$root/.famen" || return 1
    (
        if command -v flock >/dev/null; then
            flock 9
        fi
        # Another process may have built while this one waited.
        needs_build "$root" || exit 0
        build "$root"
    ) 9>"$root/.famen/build.lock"
}

# Sets and exports what Maven needs to run quietly; without Maven says so and fails.
use_maven() {
    if ! command -v mvn >/dev/null; then
        echo "Famen is built with Apache Maven 3.8.7 or newer, and there is no mvn on the PATH: install it (for example 'apt-get install maven')." >&2
        return 1
    fi
    # Maven's own Guava uses sun.misc.Unsafe, about which newer JDKs warn at length.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

# Builds the checkout in $1 with JAVA_HOME's JDK.
build() {
    local root="$1" stamp="$1/.famen/build.started"
    use_maven || return 1
    if [ -f "$root/local/target/local.jar" ]; then
        echo "Building Famen…"
    else
        echo "Building Famen (first time: a few minutes)…"
    fi
    # Taken before the build: whatever is saved while it runs is built next time.
    touch "$stamp"
    # Without what only a deployment or tests need.
    if ! (cd "$root" && mvn -q -DskipTests -Dmaven.test.skip=true -Dcyclonedx.skip -pl '!k8s' package); then
        echo "The build failed; the lines above say why." >&2
        return 1
    fi
    mv "$stamp" "$root/local/target/built"
}

# Builds the checkout in $1 with its tests, and sets test_classes to the class path on which measurements of the portal lie.
build_with_tests() {
    local root="$1"
    use_maven || return 1
    build_if_needed "$root" || return 1
    (cd "$root" && mvn -q -pl local,content,indexer,portal -DskipTests test-compile dependency:build-classpath \
        -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test -Dmdep.excludeArtifactIds=slf4j-nop) || return 1
    test_classes="$root/portal/target/test-classes:$root/portal/target/classes:$(cat "$root/portal/target/test.classpath")"
}
