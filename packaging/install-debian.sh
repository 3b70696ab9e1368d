#!/bin/sh
# Installs the Debian packages of the named groups of debian-packages.txt that are missing.
set -eu

list=$(dirname "$0")/debian-packages.txt

if [ $# -eq 0 ]; then
    echo "usage: $0 GROUP...   (groups: build test scale develop)" >&2
    exit 2
fi

wanted=
for group in "$@"; do
    packages=$(awk -v group="$group" '!/^#/ && $2 == group { print $1 }' "$list")
    if [ -z "$packages" ]; then
        echo "$0: no package of group \"$group\" in $list" >&2
        exit 2
    fi
    wanted="$wanted $packages"
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    [ -n "${HELI_SKIP_PACKAGES:-}" ] && exit 0
    echo "$0: this system has no apt. Install what these Debian packages hold:$wanted" >&2
    echo "$0: then set HELI_SKIP_PACKAGES=1 to go on without this step." >&2
    exit 1
fi

missing=
for package in $wanted; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "$0: needs root or sudo to install:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "installing Debian packages:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
run() {
    if ! $as_root env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1; then
        cat "$log" >&2
        exit 1
    fi
}
run apt-get -o DPkg::Lock::Timeout=300 update -q
# shellcheck disable=SC2086 # one word a package
run apt-get -o DPkg::Lock::Timeout=300 install -q -y --no-install-recommends $missing
