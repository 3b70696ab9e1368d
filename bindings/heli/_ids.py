"""Identifiers: text in Python, but distinct types for type checkers."""

from __future__ import annotations

from typing import NewType

#: Identifies a rule of counting, of law or of a programme.
RuleId = NewType("RuleId", str)
#: Identifies a dated, regional figure.
ParameterId = NewType("ParameterId", str)
#: Identifies a holiday notice.
NoticeId = NewType("NoticeId", str)
#: Identifies an event of the law.
EventId = NewType("EventId", str)
#: Identifies somebody who acts by the law.
ActorId = NewType("ActorId", str)
#: Identifies one way to read a rule of law.
ReadingId = NewType("ReadingId", str)
#: Identifies a programme or one version of it.
ProgrammeId = NewType("ProgrammeId", str)
#: Identifies an item of a programme.
ItemId = NewType("ItemId", str)
#: Identifies one version of the list of mechanisms.
MechanismSetId = NewType("MechanismSetId", str)
