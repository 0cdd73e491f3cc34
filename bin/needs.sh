# shellcheck shell=bash disable=SC2034
# What the commands beside this file share: stages with seconds, and installing what is missing on Debian 12. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
building=(
    libsqlite3-dev libpq-dev libsodium-dev libqrencode-dev libcurl4-openssl-dev zlib1g-dev libzip-dev libexpat1-dev libxlsxwriter-dev pkg-config)
server=(postgresql-15 postgresql-client-15)
# What Exim needs, which is itself unpacked and not installed (bin/postbox).
post=(libnss-wrapper libdb5.3 libgnutls30 libgnutls-dane0 libidn12 libnsl2 libpcre2-8-0)
export SWIFT_BACKTRACE=enable=no  # a crash must end the program, not start a debugger

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# stage NAME COMMAND…: runs the command between two lines, the second with the seconds it took.
stage() {
    local name=$1 began=$SECONDS status=0
    shift
    say "-- $name"
    "$@" || status=$?
    say "== $name ($((SECONDS - began)) s)"
    return $status
}

# Debian packages that are not installed, of those named.
missing() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || say "$package"
    done
}

# need PACKAGE…: installs those that are missing; asks the archive for its list once, and only then.
need() {
    command -v dpkg-query >/dev/null || stop "This command knows Debian 12 only. Install what these packages hold, then build with 'swift build': $*"
    local wanted=() as=()
    mapfile -t wanted < <(missing "$@")
    ((${#wanted[@]})) || return 0
    if ((EUID != 0)); then
        command -v sudo >/dev/null || stop "These Debian packages are missing and only an administrator can install them: ${wanted[*]}"
        as=(sudo)
    fi
    "${as[@]}" apt-get update -qq || stop "The list of Debian packages could not be read, and these are missing: ${wanted[*]}"
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null ||
        stop "These Debian packages could not be installed: ${wanted[*]}"
}

# The program as it is served, at $program. Without debugging information, which a fifth of the compiling went to: a crash still names its functions.
build_release() {
    stage "$1" swift build --package-path "$root" -c release -debug-info-format none --product digipolku
}
program=$root/.build/release/digipolku

need_swift() {
    command -v swift >/dev/null || stop "Swift 6.2 or later is needed and 'swift' was not found: see https://www.swift.org/install/linux/debian/12/"
}

# A Python of our own under .build-check/, made anew when Tests/requirements.txt changes.
need_python() {
    local home=$root/.build-check/python wants=$root/Tests/requirements.txt
    python=$home/bin/python
    cmp -s "$wants" "$home/requirements.txt" && return 0
    rm -rf "$home"
    /usr/bin/python3 -m venv "$home" || stop "Python could not make an environment in $home."
    "$python" -m pip install -q --disable-pip-version-check -r "$wants" || stop "The Python packages of Tests/requirements.txt could not be installed."
    cp "$wants" "$home/requirements.txt"
}
