"""Identifiers: text in Python, but distinct types for type checkers."""

from __future__ import annotations

from typing import NewType

#: Identifies a rule of counting, of law or of a programme.
RuleId = NewType("RuleId", str)
#: Identifies a holiday notice.
NoticeId = NewType("NoticeId", str)
