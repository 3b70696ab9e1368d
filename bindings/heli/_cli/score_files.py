"""The files that `heli score` writes: what may be shared, and apart from it what may not."""

from __future__ import annotations

import io
import json
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

import heli
from heli._cli.score_manifest import MANIFEST, ORGANISERS, manifest_of
from heli.report import (
    effect_markdown,
    render_effect,
    render_outcome,
    render_prizes,
    render_standings,
    render_trace,
)
from heli.report._contest_document import contest_head
from heli.report._contest_flags import entry_csv, integrity_csv, safety_csv
from heli.report._contest_markdown import (
    outcome_markdown,
    prizes_markdown,
    standings_markdown,
)
from heli.report._effect_document import effect_document, organiser_effect_document
from heli.report._outcome_document import outcome_document
from heli.report._prizes_document import prizes_document
from heli.report._standings_document import standings_document
from heli.report._standings_tables import (
    decisions_csv,
    outcome_csv,
    passed_over_csv,
    prizes_csv,
    standings_csv,
)
from heli.scoring._instants import instants_of

if TYPE_CHECKING:
    from heli._cli.score_effect import Answer
    from heli.report._contest_outcome import ContestOutcome

    Files = dict[str, str | bytes]


class Look(NamedTuple):
    """How the files look.

    Parameters
    ----------
    illustrative
        Whether everything is made up.
    title
        Name of the contest; None for the one in the rules.
    lang
        Language in which the pages open.
    """

    illustrative: bool
    title: heli.Bilingual | None
    lang: str

    @property
    def head(self) -> dict[str, Any]:
        """What documents take of it."""
        return {"illustrative": self.illustrative, "title": self.title}


def contest_files(answer: Answer, person: str | None, look: Look) -> Files:
    """Give the files by their names, with a list of them.

    Parameters
    ----------
    answer
        What the contest came to.
    person
        Whose points are explained in a file of their own; None for nobody's.
    look
        How the files look.
    """
    outcome = answer.outcome
    apart = outcome_files(outcome, look) | flag_files(outcome)
    if answer.effect is not None:
        apart |= effect_files(answer, look)
    if person is not None:
        apart |= trace_files(outcome, person, look)
    files = shared_files(outcome, look)
    files |= {f"{ORGANISERS}/{name}": content for name, content in apart.items()}
    return files | {MANIFEST: manifest_of(files, illustrative=look.illustrative)}


def shared_files(outcome: ContestOutcome, look: Look) -> Files:
    """Give what may be shared: points, places, winners; nothing of effect or health."""
    standings = standings_document(outcome, **look.head)
    files: Files = {
        "scores.json": marked(heli.io.to_json(outcome.scored), look),
        "standings.html": render_standings(standings, lang=look.lang),
        "standings.md": standings_markdown(standings),
        "standings.csv": standings_csv(standings),
    }
    if outcome.contest.prizes is not None:
        prizes = prizes_document(outcome, **look.head)
        files["prizes.html"] = render_prizes(prizes, lang=look.lang)
        files["prizes.md"] = prizes_markdown(prizes)
        files["prizes.csv"] = prizes_csv(prizes)
    return files


def marked(text: str, look: Look) -> str:
    """Give an answer as JSON, which says so if everything is made up."""
    return json_text(json.loads(text) | {"illustrative": True}) if look.illustrative else text


def outcome_files(outcome: ContestOutcome, look: Look) -> Files:
    """Give what decided the contest, for organisers only."""
    document = outcome_document(outcome, **look.head)
    files: Files = {
        "outcome.html": render_outcome(document, lang=look.lang),
        "outcome.md": outcome_markdown(document),
        "outcome.csv": outcome_csv(document),
    }
    if outcome.contest.prizes is not None:
        files["prize_decisions.csv"] = decisions_csv(document)
        files["prizes_not_given.csv"] = passed_over_csv(document)
    return files


def flag_files(outcome: ContestOutcome) -> Files:
    """Give what looks doubtful, who is at risk, who may enter, and the log with statuses."""
    files: Files = {"integrity_flags.csv": integrity_csv(outcome)}
    if outcome.safety:
        files["safety_flags.csv"] = safety_csv(outcome)
    if outcome.entry:
        files["entry.csv"] = entry_csv(outcome)
    files["scored_log.parquet"] = parquet_bytes(outcome.scored)
    return files


def effect_files(answer: Answer, look: Look) -> Files:
    """Give the effect report with counts of few people left out, and with everything in it."""
    if answer.effect is None:
        return {}
    effect = effect_document(answer.outcome, answer.effect, **look.head)
    detail = organiser_effect_document(answer.outcome, answer.effect, **look.head)
    return {
        "effect_report.html": render_effect(effect, lang=look.lang),
        "effect_report.md": effect_markdown(effect),
        "effect_report.json": json_text(effect),
        "effect_detail.html": render_effect(detail, lang=look.lang),
        "effect_detail.json": json_text(detail),
    }


def trace_files(outcome: ContestOutcome, person: str, look: Look) -> Files:
    """Give one person's points with every entry: a file of that person."""
    text = heli.io.to_json(trace_of(outcome, person), scored=outcome.scored)
    head = contest_head(outcome, "person_trace", **look.head)
    taken = ("contest", "illustrative", "heli_version", "audience")
    document = json.loads(text) | {name: head[name] for name in taken}
    page = render_trace(document, lang=look.lang)
    return {f"trace-{person}.json": marked(text, look), f"trace-{person}.html": page}


def trace_of(outcome: ContestOutcome, person: str) -> heli.scoring.PersonTrace:
    """Give why a person has so many points, and what is possible after all that was recorded.

    After the last day on which anything is open nothing is possible, and nothing is said of it.
    """
    day = day_after(outcome.scored)
    left_from = day if day <= last_open_day(outcome.scored) else None
    return outcome.scored.trace(person, left_from=left_from)


def last_open_day(scored: heli.scoring.ScoredLog) -> date:
    """Give the last day on which something can earn points."""
    rules = scored.rules.rules
    windows = [item.window.last for item in rules.items if item.window is not None]
    return max([rules.end, *windows])


def day_after(scored: heli.scoring.ScoredLog) -> date:
    """Give the day after that of the last record of a log, in the time of the contest."""
    rules = scored.rules.rules
    if len(scored) == 0:
        return rules.start
    instants = instants_of("recorded_at", scored.log.column("recorded_at").combine_chunks(), [])
    zone = timezone(timedelta(minutes=rules.utc_offset_min))
    return datetime.fromtimestamp(int(instants.max()), zone).date() + timedelta(days=1)


def parquet_bytes(scored: heli.scoring.ScoredLog) -> bytes:
    """Give the log as a Parquet file with points and a status, spelt as in JSON, by entry."""
    import pyarrow as pa
    from pyarrow import compute as pc
    from pyarrow import parquet

    table = scored.to_arrow()
    at = table.column_names.index("status")
    status = pc.utf8_upper(table.column("status").cast(pa.string())).dictionary_encode()
    content = io.BytesIO()
    parquet.write_table(table.set_column(at, "status", status), content, compression="zstd")
    return content.getvalue()


def json_text(document: dict[str, Any]) -> str:
    """Give a document as JSON."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
