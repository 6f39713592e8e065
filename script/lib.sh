# shellcheck shell=sh
# What the scripts beside this file share: where the project is, and a JDK and a Node new enough.

cd "$(dirname "$0")/.." || exit 1
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/breather

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# jdk_version HOME: prints the feature version of a JDK that can compile, nothing for anything else
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk() {
  version=$(jdk_version "$1")
  [ "${version:-0}" -ge 25 ]
}

jdk_on_path() {
  javac=$(command -v javac) || return 0
  while [ -L "$javac" ]; do
    target=$(readlink "$javac")
    case $target in
      /*) javac=$target ;;
      *) javac=$(dirname "$javac")/$target ;;
    esac
  done
  (cd "$(dirname "$javac")/.." && pwd)
}

use_jdk() {
  for home in \
    "${JAVA_HOME:-}" \
    /usr/lib/jvm/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$(jdk_on_path)"; do
    if [ -n "$home" ] && is_jdk "$home"; then
      JAVA_HOME=$home
      PATH=$JAVA_HOME/bin:$PATH
      # what Maven's own libraries do on purpose, and the JVM would warn of
      MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
      export JAVA_HOME PATH MAVEN_OPTS
      return
    fi
  done
  fail "Breather needs a JDK of version 25 or later: install one (such as Temurin 25) or point JAVA_HOME at it."
}

is_node() {
  major=$("$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  [ "${major:-0}" -ge 24 ]
}

node_platform() {
  case $(uname -s) in
    Darwin) os=darwin ;;
    *) os=linux ;;
  esac
  case $(uname -m) in
    arm64 | aarch64) echo "$os-arm64" ;;
    *) echo "$os-x64" ;;
  esac
}

# npm's own packages of Node, laid out as an installation: bin/node and lib/node_modules/npm
install_node() {
  command -v npm >/dev/null || return 1
  npm_home=$(npm root -g 2>/dev/null)/npm
  [ -f "$npm_home/bin/npm-cli.js" ] || return 1
  work=$(mktemp -d) || return 1
  npm install --prefix "$work" --no-save --no-audit --no-fund --loglevel=error node@24 >&2 || {
    rm -rf "$work"
    return 1
  }
  binary=
  for candidate in "$work/node_modules/node/bin/node" \
    "$work/node_modules/node-$(node_platform)/bin/node" \
    "$work/node_modules/node/node_modules/node-$(node_platform)/bin/node"; do
    if [ -f "$candidate" ]; then
      chmod +x "$candidate"
      if is_node "$candidate"; then
        binary=$candidate
        break
      fi
    fi
  done
  [ -n "$binary" ] || { rm -rf "$work"; return 1; }
  rm -rf "$CACHE/node"
  mkdir -p "$CACHE/node/bin" "$CACHE/node/lib/node_modules" &&
    cp -RL "$npm_home" "$CACHE/node/lib/node_modules/npm" &&
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$CACHE/node/bin/npm" &&
    ln -s ../lib/node_modules/npm/bin/npx-cli.js "$CACHE/node/bin/npx" &&
    cp "$binary" "$CACHE/node/bin/node"
  installed=$?
  rm -rf "$work"
  return $installed
}

use_node() {
  if is_node node; then
    return
  fi
  if ! is_node "$CACHE/node/bin/node"; then
    echo "Installing Node 24 for the frontend build into $CACHE/node" >&2
    install_node ||
      fail "Breather's frontend build needs Node 24 or later, with npm: install it and try again."
  fi
  PATH=$CACHE/node/bin:$PATH
  export PATH
}

use_chromium() {
  if find_chromium; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests" >&2
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y chromium; } >&2 </dev/null || true
  fi
  find_chromium || fail "The browser tests need Chromium or Google Chrome on the PATH: install one and try again."
}

find_chromium() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null && return 0
  done
  [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]
}

# The browser's bundle has a part for each view. What a part needs is judged by npm packages alone: a view that
# takes up a component which another one brought along is left without it. So a bundle made of other views is
# made anew.
use_fresh_bundle() {
  bundle=src/main/bundles
  views=$(grep -rE '^import com\.vaadin|@(Route|JsModule|NpmPackage|CssImport)\b' src/main/java | LC_ALL=C sort | cksum)
  if [ "$(cat "$bundle/made-of" 2>/dev/null)" != "$views" ]; then
    rm -rf "$bundle"
    mkdir -p "$bundle"
    echo "$views" >"$bundle/made-of"
  fi
}
