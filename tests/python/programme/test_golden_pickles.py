"""Pickles of programmes in released formats: every later version reads them."""

from __future__ import annotations

import base64
import pickle
from datetime import date
from typing import Any

import pytest

import heli
from heli.programme import (
    CompleteRecord,
    Conference,
    DueDate,
    Evidence,
    EvidenceSet,
    GroupSize,
    Item,
    ItemCoverage,
    ItemReview,
    Mechanism,
    MechanismSet,
    Programme,
    ProgrammeChange,
    ProgrammeReview,
    Projection,
    Tally,
    Target,
    TargetReview,
    TierCounts,
)

DAY = date(2023, 8, 31)

MECHANISMS = MechanismSet("yrd-x", DAY, [Mechanism("joint_handling", "机制")])
PROGRAMME = Programme(
    "small",
    2023,
    heli.Bilingual("方案", "plan"),
    first=DAY,
    last=DAY,
    conference=Conference("会议", DAY),
    items=[
        Item(
            "m2",
            "机制",
            kind="mechanism",
            area="02",
            tier="led",
            edition=3,
            leads=["SH"],
            organizers=["市"],
            participants=["320200"],
            mechanism="joint_handling",
            targets=[Target("count_at_least", quantity=30, group=GroupSize(40, heli.Source("页")))],
        )
    ],
    announced_contests=TierCounts(1, 2, 3),
    mechanisms=MECHANISMS,
)
EVIDENCE = EvidenceSet(
    [
        Evidence(
            DAY,
            "m2",
            "part",
            source=heli.Source("页"),
            federation="SH",
            quantity=heli.CountBound.at_least(101),
            unit="worker",
            days=3,
            nights=2,
            note="注",
            illustrative=True,
        )
    ],
    [CompleteRecord("m2", DAY, DAY, source=heli.Source("账"), federation="AH")],
)
TALLY = Tally(
    heli.CountBound.at_least(800),
    used=[1, 0],
    settled_on=DAY,
    settled=heli.CountBound.exactly(800),
    sum_of_squares=32000,
    parts=20,
    contradiction=False,
)
PROJECTION = Projection(
    1600,
    lower=1183,
    upper=2017,
    level="p90",
    method="recorded_groups",
    units=20,
    elapsed=100,
    remaining=100,
)
STANDING = TargetReview(
    "at_risk",
    DAY,
    due_stated=True,
    overdue=False,
    late=False,
    count=heli.CountBound.exactly(800),
    projected=PROJECTION,
    reasons=[heli.Step("PRG-DUE", "文")],
    used=[0],
    findings=[heli.Finding("warning", "no_interval", "文")],
    goal=Target("per_federation_count", quantity=3000),
)
REVIEW = ProgrammeReview(
    "small",
    DAY,
    items=[ItemReview("m2", STANDING, federation="SH", area="02", tier="led", illustrative=True)],
    level="p95",
    fewest_units=10,
    fewest_days=30,
    most_days_old=92,
)
CHANGE = ProgrammeChange("changed", "item", id="m2", field="kind", before="map", after="mechanism")
COVERAGE = ItemCoverage("m2", has_owner=True, has_target=True, has_due=False, evidence=3)
DUE = DueDate(DAY, False, "m2", "机制", "exists_by", ["SH"])

#: Format 1, of version 0.1.
FORMAT_1: list[tuple[str, Any]] = [
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpQcm9ncmFtbWUKcQFLAX1xAihYAgAAAGlk"
        "cQNYBQAAAHNtYWxscQRYBAAAAHllYXJxBU3nB1gEAAAAbmFtZXEGaABjaGVsaQpCaWxpbmd1YWwKcQdLAX1xCChY"
        "AgAAAHpocQlYBgAAAOaWueahiHEKWAIAAABlbnELWAQAAABwbGFucQx1h3ENUnEOWAUAAABmaXJzdHEPY2RhdGV0"
        "aW1lCmRhdGUKcRBjX2NvZGVjcwplbmNvZGUKcRFYBQAAAAfDpwgfcRJYBgAAAGxhdGluMXEThnEUUnEVhXEWUnEX"
        "WAQAAABsYXN0cRhoEGgRWAUAAAAHw6cIH3EZaBOGcRpScRuFcRxScR1YCgAAAGNvbmZlcmVuY2VxHmgAY2hlbGku"
        "cHJvZ3JhbW1lCkNvbmZlcmVuY2UKcR9LAX1xIChYBAAAAG5hbWVxIWgAaAdLAX1xIihoCVgGAAAA5Lya6K6ucSNo"
        "C051h3EkUnElWAcAAABoZWxkX29ucSZoEGgRWAUAAAAHw6cIH3EnaBOGcShScSmFcSpScStYBgAAAHNvdXJjZXEs"
        "aABjaGVsaQpTb3VyY2UKcS1LAX1xLihYBQAAAHRpdGxlcS9OWAcAAABhcnRpY2xlcTBOWAcAAABhZGRyZXNzcTFO"
        "WAYAAABzdGF0dXNxMmNfX2J1aWx0aW5fXwpnZXRhdHRyCnEzY2hlbGkKU291cmNlU3RhdHVzCnE0WAoAAAB1bnZl"
        "cmlmaWVkcTWGcTZScTd1h3E4UnE5dYdxOlJxO1gFAAAAaXRlbXNxPGgAY2hlbGkucHJvZ3JhbW1lCkl0ZW0KcT1L"
        "AX1xPihYAgAAAGlkcT9YAgAAAG0ycUBYBAAAAG5hbWVxQWgAaAdLAX1xQihoCVgGAAAA5py65Yi2cUNoC051h3FE"
        "UnFFWAQAAABraW5kcUZoM2NoZWxpLnByb2dyYW1tZQpJdGVtS2luZApxR1gJAAAAbWVjaGFuaXNtcUiGcUlScUpY"
        "BgAAAHNvdXJjZXFLaABoLUsBfXFMKGgvTmgwTmgxTmgyaDd1h3FNUnFOWAQAAABhcmVhcU9oM2NoZWxpLnByb2dy"
        "YW1tZQpBcmVhCnFQWAcAAABhcmVhXzAycVGGcVJScVNYBAAAAHRpZXJxVGgzY2hlbGkucHJvZ3JhbW1lCkNvbnRl"
        "c3RUaWVyCnFVWAMAAABsZWRxVoZxV1JxWFgHAAAAZWRpdGlvbnFZSwNYBQAAAGxlYWRzcVpoM2NoZWxpCkZlZGVy"
        "YXRpb24KcVtYAgAAAFNIcVyGcV1ScV6FcV9YCgAAAG9yZ2FuaXplcnNxYGgAaAdLAX1xYShoCVgDAAAA5biCcWJo"
        "C051h3FjUnFkhXFlWAwAAABwYXJ0aWNpcGFudHNxZlgGAAAAMzIwMjAwcWeFcWhYCQAAAG1lY2hhbmlzbXFpWA4A"
        "AABqb2ludF9oYW5kbGluZ3FqWAcAAAB0YXJnZXRzcWtoAGNoZWxpLnByb2dyYW1tZQpUYXJnZXQKcWxLAX1xbShY"
        "BAAAAGtpbmRxbmgzY2hlbGkucHJvZ3JhbW1lClRhcmdldEtpbmQKcW9YDgAAAGNvdW50X2F0X2xlYXN0cXCGcXFS"
        "cXJYCAAAAHF1YW50aXR5cXNLHlgEAAAAdW5pdHF0TlgGAAAAYmVnaW5zcXVOWAMAAABkdWVxdk5YBAAAAGRheXNx"
        "d05YBgAAAG5pZ2h0c3F4TlgEAAAAc29mdHF5iVgFAAAAZ3JvdXBxemgAY2hlbGkucHJvZ3JhbW1lCkdyb3VwU2l6"
        "ZQpxe0sBfXF8KFgHAAAAcGVyc29uc3F9SyhYBgAAAHNvdXJjZXF+aABoLUsBfXF/KGgvWAMAAADpobVxgGgwTmgx"
        "TmgyaDd1h3GBUnGCdYdxg1JxhHWHcYVScYaFcYd1h3GIUnGJhXGKWBIAAABhbm5vdW5jZWRfY29udGVzdHNxi2gA"
        "Y2hlbGkucHJvZ3JhbW1lClRpZXJDb3VudHMKcYxLAX1xjShYAwAAAGxlZHGOSwFYBQAAAGpvaW50cY9LAlgGAAAA"
        "Z3VpZGVkcZBLA3WHcZFScZJYCgAAAG1lY2hhbmlzbXNxk2gAY2hlbGkucHJvZ3JhbW1lCk1lY2hhbmlzbVNldApx"
        "lEsBfXGVKFgCAAAAaWRxllgFAAAAeXJkLXhxl1gJAAAAYWdyZWVkX29ucZhoEGgRWAUAAAAHw6cIH3GZaBOGcZpS"
        "cZuFcZxScZ1YCgAAAG1lY2hhbmlzbXNxnmgAY2hlbGkucHJvZ3JhbW1lCk1lY2hhbmlzbQpxn0sBfXGgKFgCAAAA"
        "aWRxoVgOAAAAam9pbnRfaGFuZGxpbmdxolgEAAAAbmFtZXGjaABoB0sBfXGkKGgJWAYAAADmnLrliLZxpWgLTnWH"
        "caZScad1h3GoUnGphXGqWAYAAABzb3VyY2Vxq2gAaC1LAX1xrChoL05oME5oMU5oMmg3dYdxrVJxrnWHca9ScbBY"
        "BgAAAHNvdXJjZXGxaABoLUsBfXGyKGgvTmgwTmgxTmgyaDd1h3GzUnG0dYdxtVJxti4=",
        PROGRAMME,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpFdmlkZW5jZVNldApxAUsBfXECKFgHAAAA"
        "ZW50cmllc3EDaABjaGVsaS5wcm9ncmFtbWUKRXZpZGVuY2UKcQRLAX1xBShYBAAAAGRhdGVxBmNkYXRldGltZQpk"
        "YXRlCnEHY19jb2RlY3MKZW5jb2RlCnEIWAUAAAAHw6cIH3EJWAYAAABsYXRpbjFxCoZxC1JxDIVxDVJxDlgEAAAA"
        "aXRlbXEPWAIAAABtMnEQWAQAAABraW5kcRFjX19idWlsdGluX18KZ2V0YXR0cgpxEmNoZWxpLnByb2dyYW1tZQpF"
        "dmlkZW5jZUtpbmQKcRNYBAAAAHBhcnRxFIZxFVJxFlgGAAAAc291cmNlcRdoAGNoZWxpClNvdXJjZQpxGEsBfXEZ"
        "KFgFAAAAdGl0bGVxGlgDAAAA6aG1cRtYBwAAAGFydGljbGVxHE5YBwAAAGFkZHJlc3NxHU5YBgAAAHN0YXR1c3Ee"
        "aBJjaGVsaQpTb3VyY2VTdGF0dXMKcR9YCgAAAHVudmVyaWZpZWRxIIZxIVJxInWHcSNScSRYCgAAAGZlZGVyYXRp"
        "b25xJWgSY2hlbGkKRmVkZXJhdGlvbgpxJlgCAAAAU0hxJ4ZxKFJxKVgIAAAAcXVhbnRpdHlxKmgAY2hlbGkKQ291"
        "bnRCb3VuZApxK0sBfXEsKFgFAAAAbG93ZXJxLUtlWAUAAAB1cHBlcnEuTnWHcS9ScTBYBAAAAHVuaXRxMVgGAAAA"
        "d29ya2VycTJYBAAAAGRheXNxM0sDWAYAAABuaWdodHNxNEsCWAQAAABub3RlcTVoAGNoZWxpCkJpbGluZ3VhbApx"
        "NksBfXE3KFgCAAAAemhxOFgDAAAA5rOocTlYAgAAAGVucTpOdYdxO1JxPFgMAAAAaWxsdXN0cmF0aXZlcT2IdYdx"
        "PlJxP4VxQFgIAAAAY29tcGxldGVxQWgAY2hlbGkucHJvZ3JhbW1lCkNvbXBsZXRlUmVjb3JkCnFCSwF9cUMoWAQA"
        "AABpdGVtcURYAgAAAG0ycUVYBQAAAGZpcnN0cUZoB2gIWAUAAAAHw6cIH3FHaAqGcUhScUmFcUpScUtYBAAAAGxh"
        "c3RxTGgHaAhYBQAAAAfDpwgfcU1oCoZxTlJxT4VxUFJxUVgGAAAAc291cmNlcVJoAGgYSwF9cVMoaBpYAwAAAOi0"
        "pnFUaBxOaB1OaB5oInWHcVVScVZYCgAAAGZlZGVyYXRpb25xV2gSaCZYAgAAAEFIcViGcVlScVpYDAAAAGlsbHVz"
        "dHJhdGl2ZXFbiXWHcVxScV2FcV51h3FfUnFgLg==",
        EVIDENCE,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpUYWxseQpxAUsBfXECKFgFAAAAY291bnRx"
        "A2gAY2hlbGkKQ291bnRCb3VuZApxBEsBfXEFKFgFAAAAbG93ZXJxBk0gA1gFAAAAdXBwZXJxB051h3EIUnEJWAQA"
        "AAB1c2VkcQpLAUsAhnELWAoAAABzZXR0bGVkX29ucQxjZGF0ZXRpbWUKZGF0ZQpxDWNfY29kZWNzCmVuY29kZQpx"
        "DlgFAAAAB8OnCB9xD1gGAAAAbGF0aW4xcRCGcRFScRKFcRNScRRYBwAAAHNldHRsZWRxFWgAaARLAX1xFihoBk0g"
        "A2gHTSADdYdxF1JxGFgOAAAAc3VtX29mX3NxdWFyZXNxGU0AfVgFAAAAcGFydHNxGksUWA0AAABjb250cmFkaWN0"
        "aW9ucRuJdYdxHFJxHS4=",
        TALLY,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpQcm9ncmFtbWVSZXZpZXcKcQFLAX1xAihY"
        "CQAAAHByb2dyYW1tZXEDWAUAAABzbWFsbHEEWAUAAABhc19vZnEFY2RhdGV0aW1lCmRhdGUKcQZjX2NvZGVjcwpl"
        "bmNvZGUKcQdYBQAAAAfDpwgfcQhYBgAAAGxhdGluMXEJhnEKUnELhXEMUnENWAUAAABpdGVtc3EOaABjaGVsaS5w"
        "cm9ncmFtbWUKSXRlbVJldmlldwpxD0sBfXEQKFgEAAAAaXRlbXERWAIAAABtMnESWAgAAABzdGFuZGluZ3ETaABj"
        "aGVsaS5wcm9ncmFtbWUKVGFyZ2V0UmV2aWV3CnEUSwF9cRUoWAYAAABzdGF0dXNxFmNfX2J1aWx0aW5fXwpnZXRh"
        "dHRyCnEXY2hlbGkucHJvZ3JhbW1lCkl0ZW1TdGF0dXMKcRhYBwAAAGF0X3Jpc2txGYZxGlJxG1gDAAAAZHVlcRxo"
        "BmgHWAUAAAAHw6cIH3EdaAmGcR5ScR+FcSBScSFYCgAAAGR1ZV9zdGF0ZWRxIohYBwAAAG92ZXJkdWVxI4lYBAAA"
        "AGxhdGVxJIlYBQAAAGNvdW50cSVoAGNoZWxpCkNvdW50Qm91bmQKcSZLAX1xJyhYBQAAAGxvd2VycShNIANYBQAA"
        "AHVwcGVycSlNIAN1h3EqUnErWAkAAABwcm9qZWN0ZWRxLGgAY2hlbGkucHJvZ3JhbW1lClByb2plY3Rpb24KcS1L"
        "AX1xLihYBQAAAHBvaW50cS9NQAZYBQAAAGxvd2VycTBNnwRYBQAAAHVwcGVycTFN4QdYBQAAAGxldmVscTJoF2No"
        "ZWxpLnByb2dyYW1tZQpJbnRlcnZhbExldmVsCnEzWAMAAABwOTBxNIZxNVJxNlgGAAAAbWV0aG9kcTdoF2NoZWxp"
        "LnByb2dyYW1tZQpQcm9qZWN0aW9uTWV0aG9kCnE4WA8AAAByZWNvcmRlZF9ncm91cHNxOYZxOlJxO1gFAAAAdW5p"
        "dHNxPEsUWAcAAABlbGFwc2VkcT1LZFgJAAAAcmVtYWluaW5ncT5LZHWHcT9ScUBYBwAAAHJlYXNvbnNxQWgAY2hl"
        "bGkKU3RlcApxQksBfXFDKFgEAAAAcnVsZXFEWAcAAABQUkctRFVFcUVYBAAAAHRleHRxRmgAY2hlbGkKQmlsaW5n"
        "dWFsCnFHSwF9cUgoWAIAAAB6aHFJWAMAAADmlodxSlgCAAAAZW5xS051h3FMUnFNWAYAAABzb3VyY2VxTmgAY2hl"
        "bGkKU291cmNlCnFPSwF9cVAoWAUAAAB0aXRsZXFRTlgHAAAAYXJ0aWNsZXFSTlgHAAAAYWRkcmVzc3FTTlgGAAAA"
        "c3RhdHVzcVRoF2NoZWxpClNvdXJjZVN0YXR1cwpxVVgKAAAAdW52ZXJpZmllZHFWhnFXUnFYdYdxWVJxWlgGAAAA"
        "aW5wdXRzcVspdYdxXFJxXYVxXlgEAAAAdXNlZHFfSwCFcWBYCAAAAGZpbmRpbmdzcWFoAGNoZWxpCkZpbmRpbmcK"
        "cWJLAX1xYyhYCAAAAHNldmVyaXR5cWRoF2NoZWxpClNldmVyaXR5CnFlWAcAAAB3YXJuaW5ncWaGcWdScWhYBAAA"
        "AGNvZGVxaVgLAAAAbm9faW50ZXJ2YWxxalgHAAAAbWVzc2FnZXFraABoR0sBfXFsKGhJWAMAAADmlodxbWhLTnWH"
        "cW5ScW9YBQAAAHdoZXJlcXBoAGNoZWxpClBsYWNlCnFxSwF9cXIoWAQAAABwYXRocXNOWAQAAABsaW5lcXROWAYA"
        "AABjb2x1bW5xdU5YBQAAAGZpZWxkcXZOdYdxd1JxeFgFAAAAdmFsdWVxeU51h3F6UnF7hXF8WAQAAABnb2FscX1o"
        "AGNoZWxpLnByb2dyYW1tZQpUYXJnZXQKcX5LAX1xfyhYBAAAAGtpbmRxgGgXY2hlbGkucHJvZ3JhbW1lClRhcmdl"
        "dEtpbmQKcYFYFAAAAHBlcl9mZWRlcmF0aW9uX2NvdW50cYKGcYNScYRYCAAAAHF1YW50aXR5cYVNuAtYBAAAAHVu"
        "aXRxhk5YBgAAAGJlZ2luc3GHTlgDAAAAZHVlcYhOWAQAAABkYXlzcYlOWAYAAABuaWdodHNxik5YBAAAAHNvZnRx"
        "i4lYBQAAAGdyb3VwcYxOdYdxjVJxjnWHcY9ScZBYCgAAAGZlZGVyYXRpb25xkWgXY2hlbGkKRmVkZXJhdGlvbgpx"
        "klgCAAAAU0hxk4ZxlFJxlVgEAAAAYXJlYXGWaBdjaGVsaS5wcm9ncmFtbWUKQXJlYQpxl1gHAAAAYXJlYV8wMnGY"
        "hnGZUnGaWAQAAAB0aWVycZtoF2NoZWxpLnByb2dyYW1tZQpDb250ZXN0VGllcgpxnFgDAAAAbGVkcZ2GcZ5ScZ9Y"
        "DAAAAGlsbHVzdHJhdGl2ZXGgiHWHcaFScaKFcaNYCAAAAGZpbmRpbmdzcaQpWAUAAABsZXZlbHGlaBdoM1gDAAAA"
        "cDk1caaGcadScahYDAAAAGZld2VzdF91bml0c3GpSwpYCwAAAGZld2VzdF9kYXlzcapLHlgNAAAAbW9zdF9kYXlz"
        "X29sZHGrS1x1h3GsUnGtLg==",
        REVIEW,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpQcm9ncmFtbWVDaGFuZ2UKcQFLAX1xAihY"
        "BgAAAGNoYW5nZXEDY19fYnVpbHRpbl9fCmdldGF0dHIKcQRjaGVsaS5wcm9ncmFtbWUKQ2hhbmdlS2luZApxBVgH"
        "AAAAY2hhbmdlZHEGhnEHUnEIWAQAAABwYXJ0cQlYBAAAAGl0ZW1xClgCAAAAaWRxC1gCAAAAbTJxDFgFAAAAZmll"
        "bGRxDVgEAAAAa2luZHEOWAYAAABiZWZvcmVxD1gDAAAAbWFwcRBYBQAAAGFmdGVycRFYCQAAAG1lY2hhbmlzbXES"
        "dYdxE1JxFC4=",
        CHANGE,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpJdGVtQ292ZXJhZ2UKcQFLAX1xAihYBAAA"
        "AGl0ZW1xA1gCAAAAbTJxBFgJAAAAaGFzX293bmVycQWIWAoAAABoYXNfdGFyZ2V0cQaIWAcAAABoYXNfZHVlcQeJ"
        "WAgAAABldmlkZW5jZXEISwN1h3EJUnEKLg==",
        COVERAGE,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLnByb2dyYW1tZQpEdWVEYXRlCnEBSwF9cQIoWAMAAABkdWVx"
        "A2NkYXRldGltZQpkYXRlCnEEY19jb2RlY3MKZW5jb2RlCnEFWAUAAAAHw6cIH3EGWAYAAABsYXRpbjFxB4ZxCFJx"
        "CYVxClJxC1gGAAAAc3RhdGVkcQyJWAQAAABpdGVtcQ1YAgAAAG0ycQ5YBAAAAG5hbWVxD2gAY2hlbGkKQmlsaW5n"
        "dWFsCnEQSwF9cREoWAIAAAB6aHESWAYAAADmnLrliLZxE1gCAAAAZW5xFE51h3EVUnEWWAQAAABraW5kcRdjX19i"
        "dWlsdGluX18KZ2V0YXR0cgpxGGNoZWxpLnByb2dyYW1tZQpUYXJnZXRLaW5kCnEZWAkAAABleGlzdHNfYnlxGoZx"
        "G1JxHFgFAAAAbGVhZHNxHWgYY2hlbGkKRmVkZXJhdGlvbgpxHlgCAAAAU0hxH4ZxIFJxIYVxIlgGAAAAc291cmNl"
        "cSNoAGNoZWxpClNvdXJjZQpxJEsBfXElKFgFAAAAdGl0bGVxJk5YBwAAAGFydGljbGVxJ05YBwAAAGFkZHJlc3Nx"
        "KE5YBgAAAHN0YXR1c3EpaBhjaGVsaQpTb3VyY2VTdGF0dXMKcSpYCgAAAHVudmVyaWZpZWRxK4ZxLFJxLXWHcS5S"
        "cS91h3EwUnExLg==",
        DUE,
    ),
]


@pytest.mark.parametrize(("text", "value"), FORMAT_1, ids=lambda entry: str(entry)[:24])
def test_a_pickle_of_format_1_is_read(text: str, value: Any) -> None:
    again = pickle.loads(base64.b64decode(text))  # noqa: S301 - our own bytes
    assert again == value
    assert type(again) is type(value)
