"""Seconds to compile a file that includes heli's umbrella header, beside an empty file.

Usage: python bench/include_cost.py [--compiler g++] [--repeat 3]
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import time
from pathlib import Path

INCLUDE = Path(__file__).resolve().parent.parent / "include"
FILES = {
    "an empty main": "",
    "boost gregorian_types.hpp": "#include <boost/date_time/gregorian/gregorian_types.hpp>\n",
    "heli/calendar/work_calendar.hpp": "#include <heli/calendar/work_calendar.hpp>\n",
    "heli/heli.hpp (umbrella)": "#include <heli/heli.hpp>\n",
    "heli/heli.hpp and heli/data/holidays_cn.hpp": (
        "#include <heli/heli.hpp>\n#include <heli/data/holidays_cn.hpp>\n"
    ),
}


def main() -> None:
    """Compiles each file and prints the least time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compiler", default="g++")
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in FILES.items():
            source = Path(folder) / "one.cpp"
            source.write_text(text + "int main() {}\n")
            command = [options.compiler, "-std=c++20", "-O0", f"-I{INCLUDE}", "-c", str(source)]
            times = []
            for _ in range(options.repeat):
                start = time.perf_counter()
                subprocess.run([*command, "-o", str(source.with_suffix(".o"))], check=True)
                times.append(time.perf_counter() - start)
            print(f"{min(times):6.2f} s  {name}")


if __name__ == "__main__":
    main()
