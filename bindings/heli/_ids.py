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
#: Identifies an entrant of a ranking: a person or a team.
EntrantId = NewType("EntrantId", str)
#: Identifies a mark, a time, a count: what entrants are compared by.
MarkId = NewType("MarkId", str)
#: Identifies an award.
AwardId = NewType("AwardId", str)
#: Identifies who gets seats.
PartyId = NewType("PartyId", str)
#: Identifies an edition of the rules of a contest.
ContestId = NewType("ContestId", str)
#: Identifies something that earns points.
PointItemId = NewType("PointItemId", str)
#: Says what an entry of a log is, such as exercise.
EntryKind = NewType("EntryKind", str)
#: Identifies a person by code.
PersonId = NewType("PersonId", str)
#: Identifies a team.
TeamId = NewType("TeamId", str)
#: Identifies a prize.
PrizeId = NewType("PrizeId", str)
#: Identifies a condition of prizes, such as completed_tests.
PrizeConditionId = NewType("PrizeConditionId", str)
#: Identifies a flag that keeps a prize from being given.
PrizeFlagId = NewType("PrizeFlagId", str)
#: Identifies a standard of body measures in one edition.
StandardId = NewType("StandardId", str)
#: Identifies a class of a standard, such as overweight.
BodyClassId = NewType("BodyClassId", str)
