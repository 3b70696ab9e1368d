"""Scoring a log of a contest of 490 points: heli beside DuckDB, Polars and pandas.

All read the same columns and must find the same sum of the points of everybody: first in memory,
then out of a Parquet file and out of an Arrow file that is mapped to memory. Both files were read
before; what it takes to read one that was not is stated apart. DuckDB is asked in two ways, and the
better one is the bar: distinct buckets counted, and bits of buckets joined by OR; Polars likewise.
Times are the median of seven runs after one that is not counted. The number of threads is that of
every engine; pandas has one, and takes part up to 10^7 rows. An engine whose work does not fit into
the memory that is free is left out, and that is said; 10^8 rows are for 24 GB.

Usage: python bench/scoring.py [--rows 1000000] [--threads 1]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from pyarrow import parquet

#: Columns of the log by their names.
Columns = dict[str, np.ndarray]
Totals = Callable[[], int]

#: The sum of all points by rows; for other numbers of rows the engines are compared only.
EXPECTED = {1_000_000: 759_817, 10_000_000: 7_182_187, 100_000_000: 66_231_845}
#: The most rows for pandas, which copies columns several times.
PANDAS_ROWS = 10_000_000
BYTES_OF_ROW = 18
#: Bytes of memory that an engine takes for each row: those of its worse plan at 5 million rows and
#: a third more.
BYTES_TAKEN = {"duckdb": 60, "polars": 70, "pandas": 110}
#: Rows of a part of a file that is scored at once.
PART_ROWS = 1 << 20
#: The contest: tests before and after, exercise, meals, activities, weekly weight in 60 days.
RULES = {
    "id": "bench-490",
    "utc_offset_min": 480,
    "start": "2025-07-01",
    "end": "2025-08-29",
    "total": 490,
    "late_grace_hours": 24,
    "future_skew_s": 300,
    "rules": [
        {"id": "pre", "kind": "pre_test", "points": 20, "bucket": "once", "cap": 20}
        | {"window": ["2025-06-24", "2025-06-30"]},
        {"id": "exercise", "kind": "exercise", "points": 3, "bucket": "day", "cap": 180}
        | {"min_value": 10000},
        {"id": "diet", "kind": "meal", "points": 1, "bucket": "day_slot", "cap": 180}
        | {"slots": ["B", "L", "D"]},
        {"id": "offline", "kind": "offline", "points": 10, "bucket": "ref", "cap": 50},
        {"id": "weigh", "kind": "weigh", "points": 5, "bucket": "week7", "cap": 40}
        | {"partial_week": "counts"},
        {"id": "post", "kind": "post_test", "points": 20, "bucket": "once", "cap": 20}
        | {"window": ["2025-08-30", "2025-09-05"]},
    ],
}

OK = """CREATE VIEW ok AS SELECT person, kind, ((occ + 172800) // 86400 - 2)::INT AS day, slot
 FROM ev WHERE rec >= occ - 300 AND rec < (((occ + 172800) // 86400 - 2) + 2) * 86400
 AND (kind <> 1 OR val >= 10000) AND CASE kind WHEN 5 THEN occ < 0 WHEN 6 THEN occ >= 5184000
 ELSE occ >= 0 AND occ < 5184000 END"""
DISTINCT = """WITH bk AS (SELECT DISTINCT person, kind,
  CASE kind WHEN 1 THEN day WHEN 2 THEN day * 3 + slot
  WHEN 3 THEN slot WHEN 4 THEN day // 7 ELSE 0 END AS b FROM ok),
 pr AS (SELECT person, kind, count(*) n FROM bk GROUP BY person, kind),
 pt AS (SELECT person, sum(CASE kind WHEN 1 THEN least(3 * n, 180) WHEN 2 THEN least(n, 180)
  WHEN 3 THEN least(10 * n, 50) WHEN 4 THEN least(5 * n, 40) ELSE 20 * n END) AS points
  FROM pr GROUP BY person)
 SELECT sum(points) FROM pt"""
BIT_OR = """WITH st AS (SELECT person,
  bit_or(CASE WHEN kind = 1 THEN 1::BIGINT << day ELSE 0 END) e,
  bit_or(CASE WHEN kind = 2 AND slot = 0 THEN 1::BIGINT << day ELSE 0 END) m0,
  bit_or(CASE WHEN kind = 2 AND slot = 1 THEN 1::BIGINT << day ELSE 0 END) m1,
  bit_or(CASE WHEN kind = 2 AND slot = 2 THEN 1::BIGINT << day ELSE 0 END) m2,
  bit_or(CASE WHEN kind = 3 THEN 1::BIGINT << slot ELSE 0 END) r,
  bit_or(CASE WHEN kind = 4 THEN 1::BIGINT << (day // 7) ELSE 0 END) w,
  max(CASE WHEN kind = 5 THEN 1 ELSE 0 END) pre, max(CASE WHEN kind = 6 THEN 1 ELSE 0 END) post
  FROM ok GROUP BY person)
 SELECT sum(least(3 * bit_count(e), 180) + bit_count(m0) + bit_count(m1) + bit_count(m2)
  + least(10 * bit_count(r), 50) + least(5 * bit_count(w), 40) + 20 * pre + 20 * post) FROM st"""


def people_of(rows: int) -> int:
    """A person for each 100 rows; for a million or fewer one for each 50."""
    return max(rows // 50, 1) if rows <= 1_000_000 else rows // 100


def log_of(rows: int) -> Columns:
    """The log that `contest_490.hpp` writes too, in parts so that memory is not filled twice."""
    types = dict.fromkeys(("person", "occ", "rec", "val"), np.int32)
    types |= dict.fromkeys(("kind", "slot"), np.int8)
    log = {name: np.empty(rows, dtype) for name, dtype in types.items()}
    for first in range(0, rows, 1_000_000):
        part = slice(first, min(first + 1_000_000, rows))
        x = [np.arange(part.start, part.stop, dtype=np.int64)]
        for _ in range(6):
            x.append((x[-1] * 1103515245 + 12345) & 0x7FFFFFFF)
        kind = np.searchsorted([35, 90, 93, 98, 99], x[3] // 64 % 100, side="right") + 1
        log["kind"][part] = kind
        log["occ"][part] = (x[4] // 64 % 64 - 2) * 86400 + x[5] // 64 % 86400
        log["rec"][part] = log["occ"][part] + x[6] // 64 % 259200 - 600
        meal, activity = x[5] // 1024 % 3, x[6] // 1024 % 8
        log["slot"][part] = np.where(kind == 2, meal, np.where(kind == 3, activity, 0))
        log["val"][part] = x[1] // 64 % 20000
        log["person"][part] = x[2] // 64 % people_of(rows)
    return log


def by_duckdb(log: Columns | Path, threads: int) -> dict[str, Totals]:
    """DuckDB over a table of its own in memory, or over a file."""
    import duckdb

    con = duckdb.connect(config={"threads": threads})
    if not isinstance(log, Path):
        con.register("columns", log)
        con.execute("CREATE TABLE ev AS SELECT * FROM columns")
        con.unregister("columns")
    elif log.suffix == ".parquet":
        con.read_parquet(str(log)).create_view("ev")
    else:
        con.register("ev", pa.ipc.open_file(pa.memory_map(str(log))).read_all())
    con.execute(OK)

    def totals(query: str) -> Totals:
        return lambda: int(con.execute(query).fetchone()[0])

    name = f"DuckDB {duckdb.__version__}"
    return {f"{name}, distinct": totals(DISTINCT), f"{name}, bit_or": totals(BIT_OR)}


def by_polars(log: Columns | Path) -> dict[str, Totals]:
    """Polars over a frame of its own or a file; its threads are set before it is imported."""
    import polars as pl

    if not isinstance(log, Path):
        frame = pl.DataFrame(log).lazy()
    else:
        frame = pl.scan_parquet(log) if log.suffix == ".parquet" else pl.scan_ipc(log)
    c, day = pl.col, pl.col("day")

    def valid() -> pl.LazyFrame:
        inside = (
            pl.when(c.kind == 5)
            .then(c.occ < 0)
            .when(c.kind == 6)
            .then(c.occ >= 5184000)
            .otherwise((c.occ >= 0) & (c.occ < 5184000))
        )
        return frame.with_columns(day=(c.occ + 172800) // 86400 - 2).filter(
            (c.rec >= c.occ - 300)
            & (c.rec < (day + 2) * 86400)
            & ((c.kind != 1) | (c.val >= 10000))
            & inside
        )

    bucket = (
        pl.when(c.kind == 1)
        .then(day)
        .when(c.kind == 2)
        .then(day * 3 + c.slot)
        .when(c.kind == 3)
        .then(c.slot.cast(pl.Int32))
        .when(c.kind == 4)
        .then(day // 7)
        .otherwise(0)
    )
    each = c.kind.replace_strict([1, 2, 3, 4, 5, 6], [3, 1, 10, 5, 20, 20])
    cap = c.kind.replace_strict([1, 2, 3, 4, 5, 6], [180, 180, 50, 40, 20, 20])

    def points(counts: pl.LazyFrame) -> int:
        person = counts.with_columns(p=pl.min_horizontal(c.n * each, cap)).group_by("person")
        return int(person.agg(c.p.sum()).select(c.p.sum()).collect().item())

    def by_n_unique() -> int:
        keyed = valid().with_columns(b=bucket)
        return points(keyed.group_by("person", "kind").agg(n=c.b.n_unique()))

    def by_unique() -> int:
        keyed = valid().select("person", "kind", b=bucket).unique()
        return points(keyed.group_by("person", "kind").agg(n=pl.len()))

    name = f"Polars {pl.__version__}"
    return {f"{name}, n_unique": by_n_unique, f"{name}, unique": by_unique}


def by_pandas(log: Columns) -> dict[str, Totals]:
    """pandas over a frame of its own."""
    import pandas as pd

    frame = pd.DataFrame(log)
    each = np.array([0, 3, 1, 10, 5, 20, 20])
    cap = np.array([0, 180, 180, 50, 40, 20, 20])

    def totals() -> int:
        day = (frame.occ + 172800) // 86400 - 2
        inside = (frame.occ >= 0) & (frame.occ < 5184000)
        inside = np.where(frame.kind == 5, frame.occ < 0, inside)
        inside = np.where(frame.kind == 6, frame.occ >= 5184000, inside)
        valid = (frame.rec >= frame.occ - 300) & (frame.rec < (day + 2) * 86400) & inside
        valid &= (frame.kind != 1) | (frame.val >= 10000)
        ok, day = frame[valid], day[valid]
        kinds = [ok.kind == kind for kind in (1, 2, 3, 4)]
        buckets = np.select(kinds, [day, day * 3 + ok.slot, ok.slot, day // 7], 0)
        keyed = pd.DataFrame({"person": ok.person, "kind": ok.kind, "b": buckets})
        counts = keyed.drop_duplicates().groupby(["person", "kind"]).size().reset_index(name="n")
        points = np.minimum(counts.n * each[counts.kind], cap[counts.kind])
        return int(points.groupby(counts.person).sum().sum())

    return {f"pandas {pd.__version__}": totals}


def by_heli(log: Columns | Path, people: int, threads: int) -> Totals:
    """heli over the same columns, where they are, or over a file part by part.

    An activity is named in the column of slots.
    """
    from heli import scoring

    table = scoring.VerdictTable(
        RULES,
        [f"p{number}" for number in range(people)],
        kinds=["none", "exercise", "meal", "offline", "weigh", "pre_test", "post_test"],
        slots=["B", "L", "D"],
        refs=[f"A{number}" for number in range(8)],
        epoch="2025-07-01T00:00:00+08:00",
    )

    def totals() -> int:
        state = scoring.CreditState(table.rules, table.people)
        for part in parts_of(log) if isinstance(log, Path) else [log]:
            columns = {name: part[name] for name in ("person", "kind", "slot")}
            columns |= {"occurred_at": part["occ"], "recorded_at": part["rec"]}
            columns |= {"value": part["val"], "ref": part["slot"]}
            state.fold_coded(table, **columns, threads=threads)
        return int(state.totals(threads).sum())

    return totals


def parts_of(path: Path) -> Iterator[Mapping[str, Any]]:
    """The parts of a file, those of an Arrow file where they are."""
    if path.suffix == ".parquet":
        yield from parquet.ParquetFile(path).iter_batches(PART_ROWS)
        return
    with pa.memory_map(str(path)) as source:
        file = pa.ipc.open_file(source)
        for number in range(file.num_record_batches):
            yield file.get_batch(number)


def written(log: Columns, folder: Path) -> list[Path]:
    """The log as a Parquet and as an Arrow file."""
    table = pa.table(log)
    paths = [folder / "log.parquet", folder / "log.arrow"]
    parquet.write_table(table, paths[0], row_group_size=PART_ROWS)
    with pa.ipc.new_file(paths[1], table.schema) as file:
        file.write_table(table, max_chunksize=PART_ROWS)
    return paths


def cold_reading(path: Path) -> float:
    """The seconds to read a file that the system does not hold in memory."""
    with path.open("rb", buffering=0) as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        start = time.perf_counter()
        while file.read(1 << 24):
            pass
        return time.perf_counter() - start


def reading(log: Columns) -> float:
    """The seconds to read every column once, by NumPy."""
    words = [column[: column.size // 8 * 8].view(np.int64) for column in log.values()]
    return median(lambda: sum(int(np.bitwise_xor.reduce(column)) for column in words))[0]


def median(run: Totals) -> tuple[float, int]:
    """The median time of seven runs after one that is not counted, and what they find."""
    found = run()
    times = []
    for _ in range(7):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times), found


def compare(rows: int, threads: int) -> None:
    """Every engine on one log with so many threads, in memory and out of files."""
    pa.set_cpu_count(threads)
    log, people = log_of(rows), people_of(rows)
    floor = reading(log)
    speed = rows * BYTES_OF_ROW / floor / 1e9
    print(f"\n{rows:,} rows of {people:,} people, threads: {threads}; {speed:.1f} GB/s")
    compare_engines(log, rows, threads, floor)
    with tempfile.TemporaryDirectory() as folder:
        paths = written(log, Path(folder))
        del log  # the files are all that is needed, and some engines need the memory
        for path in paths:
            print(f"  out of {path.name}, {path.stat().st_size / 1e6:,.1f} MB", end="")
            if hasattr(os, "posix_fadvise"):
                print(f"; to read it from the disk takes {cold_reading(path):.4f} s", end="")
            print()
            compare_engines(path, rows, threads, floor)


def compare_engines(log: Columns | Path, rows: int, threads: int, floor: float) -> None:
    """Every engine on one log; all must find the same."""
    ours, total = median(by_heli(log, people_of(rows), threads))
    if total != EXPECTED.get(rows, total):
        raise SystemExit(f"heli: {total} points, expected {EXPECTED[rows]}")
    print_line("heli", ours, ours, rows, floor)
    engines: dict[str, Callable[[], dict[str, Totals]]] = {
        "duckdb": lambda: by_duckdb(log, threads),
        "polars": lambda: by_polars(log),
    }
    if not isinstance(log, Path) and rows <= PANDAS_ROWS and threads == 1:
        engines["pandas"] = lambda: by_pandas(log)
    for module, engine in engines.items():
        if not find_spec(module):
            continue
        needed, free = rows * BYTES_TAKEN[module] / 1e9, free_memory() / 1e9
        if needed > free:
            print(f"  {module} left out: it takes about {needed:.1f} GB, {free:.1f} GB are free")
            continue
        for name, run in engine().items():
            taken, found = median(run)
            if found != total:
                raise SystemExit(f"{name}: {found} points, expected {total}")
            print_line(name, taken, ours, rows, floor)


def free_memory() -> int:
    """Bytes of memory that programs can take; where the system does not say, all that it has."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    sizes = dict(line.split(":") for line in lines)
    return int(sizes["MemAvailable"].split()[0]) * 1024


def print_line(name: str, taken: float, ours: float, rows: int, floor: float) -> None:
    """One engine: its speed, how much slower it is than heli, its share of the speed of reading."""
    speed = f"{taken:9.4f} s {rows / taken / 1e6:8.1f} million rows/s"
    print(
        f"  {name:28} {speed} {100 * floor / taken:6.1f} % of reading {taken / ours:7.1f}x",
        flush=True,
    )


def main() -> None:
    """Runs every size with one thread and with all, each in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, action="append", help="rows of the log")
    parser.add_argument("--threads", type=int, help="only so many threads, in this process")
    options = parser.parse_args()
    sizes = options.rows or [1_000_000, 10_000_000]
    if options.threads:
        for rows in sizes:
            compare(rows, options.threads)
        return
    for rows in sizes:
        for threads in sorted({1, os.cpu_count() or 1}):
            words = [sys.executable, __file__, "--rows", str(rows), "--threads", str(threads)]
            subprocess.run(words, check=True, env=os.environ | {"POLARS_MAX_THREADS": str(threads)})


if __name__ == "__main__":
    main()
