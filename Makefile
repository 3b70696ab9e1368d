# The commands of daily work. Each installs what it needs: Debian packages by
# packaging/install-debian.sh, Python packages into .venv.
#   make demo    review the example programme and write its report
#   make test    every test of C++ and Python
#   make scale   Spark and Dask, so that their tests run too
#   make check   format, lint, types, layers, documentation
#   make bench   heli beside its peers
#   make docs    the documentation, into build/docs
#   make clean   remove what was built
# PRESET chooses the CMake preset of the tests, PYTHON the interpreter that .venv is made from.

PYTHON ?= /usr/bin/python3
PRESET ?= dev
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q

wheel_sources := $(shell find CMakeLists.txt pyproject.toml README.md LICENSE NOTICE cmake include \
	src bindings -type f -not -path '*/__pycache__/*' -not -path '*/.*' 2>/dev/null)

# Headers are seen through what includes them: their own translation units would be seen twice.
# Bindings take as long as all the rest: `make tidy tidy_sources=/bindings/` after a change of them.
tidy_sources := ^(?!.*(_verify_interface_header_sets|/bindings/))

.PHONY: demo test scale check lint headers tidy stubs bench docs coverage clean wheel
.PHONY: packages-build packages-test packages-develop
.DELETE_ON_ERROR:

demo: wheel
	$(BIN)/heli review examples/yrd2023 --as-of 2023-09-01 --out build/demo
	@ls build/demo/*.html >/dev/null
	@printf 'Report: %s\n' build/demo/*.html

test: packages-test wheel .venv/.group-test
	cmake --preset $(PRESET) --log-level=NOTICE
	cmake --build --preset $(PRESET)
	ctest --preset $(PRESET)
	$(BIN)/pytest

check: lint headers tidy stubs docs

lint: packages-develop wheel .venv/.group-test .venv/.group-check
	$(BIN)/pre-commit run --all-files
	shellcheck packaging/install-debian.sh .ci/run

headers: packages-test
	cmake --preset $(PRESET) --log-level=NOTICE
	cmake --build --preset $(PRESET) --target all_verify_interface_header_sets

tidy: packages-test packages-develop .venv/.group-build
	cmake --preset tidy --log-level=NOTICE -D HELI_BUILD_PYTHON=ON \
		-D Python_EXECUTABLE=$(CURDIR)/$(BIN)/python \
		-D pybind11_ROOT=$$($(BIN)/python -m pybind11 --cmakedir)
	run-clang-tidy-14 -quiet -p build/tidy '$(tidy_sources)' >build/tidy/clang-tidy.log 2>&1 || \
		{ grep -v 'warnings generated' build/tidy/clang-tidy.log; exit 1; }

stubs: wheel .venv/.group-check
	$(BIN)/python tools/check_stubs.py

bench: wheel .venv/.group-bench
	cmake --preset release -B build/bench -D HELI_BUILD_IO=OFF -D HELI_BUILD_TESTS=OFF \
		--log-level=NOTICE
	cmake --build build/bench --target heli_bench
	@set -e; for program in build/bench/bench/bench_*; do echo "== $$program"; $$program; done
	@set -e; for program in bench/*.py; do echo "== $$program"; $(BIN)/python $$program; done

docs: packages-develop wheel .venv/.group-docs
	cmake -D doxygen=doxygen -D input=include/heli -D output=build/docs/cpp -P docs/doxygen.cmake
	$(BIN)/sphinx-build -q -W --keep-going -b html docs build/docs/html
	rm -rf build/docs/html/cpp && cp -r build/docs/cpp/html build/docs/html/cpp
	@echo "Documentation: build/docs/html/index.html"

coverage: packages-test packages-develop
	cmake --workflow --preset coverage
	gcovr --root . --filter include/ --filter src/ --exclude include/heli/data/ build/coverage

clean:
	rm -rf build .venv

packages-build:
	@packaging/install-debian.sh build

packages-test: packages-build
	@packaging/install-debian.sh test

packages-develop: packages-build
	@packaging/install-debian.sh develop

scale: .venv/.group-scale
	@packaging/install-debian.sh scale

wheel: .venv/.wheel

.venv/.wheel: $(wheel_sources) .venv/.group-build
	# An installed heli tells CMake where it is by importing itself: a broken one would stop its repair.
	@$(PIP) uninstall -y heli
	$(PIP) install --no-build-isolation .
	@touch $@

.venv/.group-%: pyproject.toml .venv/.created
	$(PIP) install --group $*
	@touch $@

.venv/.created: | packages-build
	$(PYTHON) -m venv .venv
	$(PIP) install 'pip>=25.1'
	@touch $@
