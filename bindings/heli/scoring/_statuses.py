"""What becomes of an entry that passes every check."""

from heli._heli.scoring import EntryStatus

#: Statuses of an entry that counts as made, whether or not it brings points.
VALID = (EntryStatus.credited, EntryStatus.capped, EntryStatus.repeat_bucket)
#: Their tokens, as `status_tokens` has them.
VALID_TOKENS = tuple(status.value for status in VALID)
