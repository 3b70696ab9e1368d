"""The files that `heli score` writes: what may be shared, and apart from it what may not."""

from __future__ import annotations

import io
import json
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import heli
from heli.report import effect_markdown, render_effect, render_standings, render_trace
from heli.report._contest_flags import entry_csv, integrity_csv, passed_over_csv, safety_csv
from heli.report._effect_document import effect_document
from heli.report._standings_document import contest_head, standings_document
from heli.report._standings_tables import prizes_csv, standings_csv
from heli.scoring._instants import instants_of

if TYPE_CHECKING:
    from heli._cli.score_effect import Answer
    from heli.report._contest_outcome import ContestOutcome

#: Folder of what only organisers and referees may see; its name says so.
ORGANISERS = "organisers-only"


def contest_files(
    answer: Answer,
    *,
    person: str | None,
    illustrative: bool,
    title: heli.Bilingual | None,
    lang: str,
) -> dict[str, str | bytes]:
    """Give the files by their names.

    Parameters
    ----------
    answer
        What the contest came to.
    person
        Whose points are explained in a file of their own; None for nobody's.
    illustrative
        Whether everything is made up.
    title
        Name of the contest.
    lang
        Language in which the pages open.
    """
    outcome = answer.outcome
    standings = standings_document(outcome, illustrative=illustrative, title=title)
    files: dict[str, str | bytes] = {
        "scores.json": heli.io.to_json(outcome.scored),
        "standings.html": render_standings(standings, lang=lang),
        "standings.csv": standings_csv(standings),
    }
    if outcome.prizes is not None:
        files["prizes.csv"] = prizes_csv(standings)
    if answer.effect is not None:
        effect = effect_document(outcome, answer.effect, illustrative=illustrative, title=title)
        files["effect_report.html"] = render_effect(effect, lang=lang)
        files["effect_report.md"] = effect_markdown(effect)
        files["effect_report.json"] = json_text(effect)
    if person is not None:
        text = heli.io.to_json(trace_of(outcome, person), scored=outcome.scored)
        head = contest_head(outcome, "person_trace", illustrative=illustrative, title=title)
        document = json.loads(text) | {
            name: head[name] for name in ("contest", "illustrative", "heli_version")
        }
        files[f"trace-{person}.json"] = text
        files[f"trace-{person}.html"] = render_trace(document, lang=lang)
    return files | {
        f"{ORGANISERS}/{name}": content for name, content in organiser_files(outcome).items()
    }


def trace_of(outcome: ContestOutcome, person: str) -> heli.scoring.PersonTrace:
    """Give why a person has so many points, and what is possible after all that was recorded."""
    return outcome.scored.trace(person, left_from=day_after(outcome.scored))


def day_after(scored: heli.scoring.ScoredLog) -> date:
    """Give the day after that of the last record of a log, in the time of the contest."""
    rules = scored.rules.rules
    if len(scored) == 0:
        return rules.start
    instants = instants_of("recorded_at", scored.log.column("recorded_at").combine_chunks(), [])
    zone = timezone(timedelta(minutes=rules.utc_offset_min))
    return datetime.fromtimestamp(int(instants.max()), zone).date() + timedelta(days=1)


def organiser_files(outcome: ContestOutcome) -> dict[str, str | bytes]:
    """Give what only organisers and referees may see."""
    files: dict[str, str | bytes] = {"integrity_flags.csv": integrity_csv(outcome)}
    if outcome.safety:
        files["safety_flags.csv"] = safety_csv(outcome)
    if outcome.entry:
        files["entry.csv"] = entry_csv(outcome)
    if outcome.prizes is not None:
        files["prizes_not_given.csv"] = passed_over_csv(outcome)
    files["scored_log.parquet"] = parquet_bytes(outcome.scored)
    return files


def parquet_bytes(scored: heli.scoring.ScoredLog) -> bytes:
    """Give the log with a status and points for each entry as a Parquet file."""
    from pyarrow import parquet

    content = io.BytesIO()
    parquet.write_table(scored.to_arrow(), content, compression="zstd")
    return content.getvalue()


def json_text(document: dict[str, Any]) -> str:
    """Give a document as JSON."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
