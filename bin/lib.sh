# What bin/run and bin/test share: finding the tools, saying in one line what is missing.
# Sourced with the repository as the working directory.

fail() {
  echo "vps-manager: $1" >&2
  exit 2
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\b'
}

find_jdk() {
  local path
  path=$(command -v javac || true)
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "${path:+$(dirname "$(dirname "$(readlink -f "$path")")")}"; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      export JAVA_HOME="$home"
      return
    fi
  done
  fail "JDK 25 is missing: install one (temurin-25-jdk or openjdk-25-jdk), or set JAVA_HOME to it"
}

need() {
  command -v "$1" >/dev/null || fail "$1 is missing: apt-get install $2"
}

find_tools() {
  find_jdk
  need mvn maven
  need node nodejs
  need npm npm
}

# The program as a folder: the jar, its libraries, and what the JVM learned of them at the build.
PROGRAM=app/target/vps-manager
JAR=$PROGRAM/vps-manager-exec.jar

# Runs the program; $1 is its folder, the rest are its arguments.
start() {
  local program=$1
  shift
  # With an arena for each thread the C library keeps what the compilers gave back (docs/benchmarks.md).
  export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX-1}"
  exec "$JAVA_HOME/bin/java" @"$program/java.options" -XX:AOTCache="$program/vps-manager.aot" $JAVA_OPTIONS \
    -jar "$program/vps-manager-exec.jar" "$@"
}

jar_is_fresh() {
  [ -f "$JAR" ] && [ -z "$(find pom.xml ./*/pom.xml engines/*/pom.xml ./*/src/main engines/*/src/main app/src/pack \
    web/frontend/src web/frontend/package.json -newer "$JAR" -print -quit 2>/dev/null)" ]
}

build_jar() {
  local log
  log=$(mktemp)
  echo "Building VPS Manager (the first time takes some minutes)..."
  if ! mvn -B -ntp -q -DskipTests -pl app -am package >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    fail "the build failed; all of it is in $log"
  fi
  rm -f "$log"
}
