#!/usr/bin/env bash
# Builds a release in two folders of different names: the jar and the list of its parts must be the same bytes.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in one another-name; do
  mkdir "$work/$copy"
  git ls-files -z | xargs -0 tar cf - | tar xf - -C "$work/$copy"
done
for copy in one another-name; do
  (cd "$work/$copy" && mvn -q -B -ntp -Prelease -Dmaven.test.skip=true package)
  (cd "$work/$copy/target" && sha256sum parallax.jar parallax.cdx.json) | tee "$work/$copy.sha256"
done
cmp "$work/one.sha256" "$work/another-name.sha256"
echo "two builds, the same bytes"
