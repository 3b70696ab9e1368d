"""Pickles of released formats: every later version reads them."""

from __future__ import annotations

import base64
import pickle
from datetime import date
from typing import Any

import pytest

import heli

#: Format 1, of version 0.1.
FORMAT_1: list[tuple[str, Any]] = [
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpCkJpbGluZ3VhbApxAUsBfXECKFgCAAAAemhxA1gJAAAA"
        "5Zu95bqG6IqCcQRYAgAAAGVucQVYDAAAAE5hdGlvbmFsIERheXEGdYdxB1JxCC4=",
        heli.Bilingual("国庆节", "National Day"),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpClNvdXJjZQpxAUsBfXECKFgFAAAAdGl0bGVxA1gJAAAA"
        "5rCR5rOV5YW4cQRYBwAAAGFydGljbGVxBVgDAAAAMjAxcQZYBwAAAGFkZHJlc3NxB05YBgAAAHN0YXR1c3EI"
        "Y19fYnVpbHRpbl9fCmdldGF0dHIKcQljaGVsaQpTb3VyY2VTdGF0dXMKcQpYCAAAAHZlcmlmaWVkcQuGcQxS"
        "cQ11h3EOUnEPLg==",
        heli.Source("民法典", "201", None, "verified"),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpCkZpbmRpbmcKcQFLAX1xAihYCAAAAHNldmVyaXR5cQNj"
        "X19idWlsdGluX18KZ2V0YXR0cgpxBGNoZWxpClNldmVyaXR5CnEFWAUAAABlcnJvcnEGhnEHUnEIWAQAAABj"
        "b2RlcQlYBAAAAGxhdGVxClgHAAAAbWVzc2FnZXELaABjaGVsaQpCaWxpbmd1YWwKcQxLAX1xDShYAgAAAHpo"
        "cQ5YAwAAAOi/n3EPWAIAAABlbnEQTnWHcRFScRJYBQAAAHdoZXJlcRNoAGNoZWxpClBsYWNlCnEUSwF9cRUo"
        "WAQAAABwYXRocRZYBgAAAGEudG9tbHEXWAQAAABsaW5lcRhLA1gGAAAAY29sdW1ucRlOWAUAAABmaWVsZHEa"
        "TnWHcRtScRxYBQAAAHZhbHVlcR1OdYdxHlJxHy4=",
        heli.Finding("error", "late", "迟", heli.Place("a.toml", 3)),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpClN0ZXAKcQFLAX1xAihYBAAAAHJ1bGVxA1gJAAAAQ05U"
        "LUNDMjAxcQRYBAAAAHRleHRxBWgAY2hlbGkKQmlsaW5ndWFsCnEGSwF9cQcoWAIAAAB6aHEIWAMAAADmlodx"
        "CVgCAAAAZW5xCk51h3ELUnEMWAYAAABzb3VyY2VxDWgAY2hlbGkKU291cmNlCnEOSwF9cQ8oWAUAAAB0aXRs"
        "ZXEQTlgHAAAAYXJ0aWNsZXERTlgHAAAAYWRkcmVzc3ESTlgGAAAAc3RhdHVzcRNjX19idWlsdGluX18KZ2V0"
        "YXR0cgpxFGNoZWxpClNvdXJjZVN0YXR1cwpxFVgKAAAAdW52ZXJpZmllZHEWhnEXUnEYdYdxGVJxGlgGAAAA"
        "aW5wdXRzcRtoAGNoZWxpClN0ZXBJbnB1dApxHEsBfXEdKFgEAAAAbmFtZXEeWAQAAABmcm9tcR9YBQAAAHZh"
        "bHVlcSBYCgAAADIwMjMtMDktMjVxIXWHcSJScSOFcSR1h3ElUnEmLg==",
        heli.Step("CNT-CC201", "文", inputs=[heli.StepInput("from", "2023-09-25")]),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpClBvaW50cwpxAUsBfXECWAUAAABjb3VudHEDSwdzh3EE"
        "UnEFLg==",
        heli.Points(7),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpCk1vbmV5CnEBSwF9cQJYAwAAAGZlbnEDTcYHc4dxBFJxBS4=",
        heli.Money(fen=1990),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpCkNvdW50Qm91bmQKcQFLAX1xAihYBQAAAGxvd2VycQNL"
        "ZFgFAAAAdXBwZXJxBE51h3EFUnEGLg==",
        heli.CountBound.at_least(100),
    ),
    (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGNoZWxpClNldmVyaXR5CnEBWAcAAAB3YXJuaW5ncQKGcQNScQQu",
        heli.Severity.warning,
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpClJlZ2lvbgpxAUsBfXECWAQAAABjb2RlcQNYBgAAADMx"
        "MDExOHEEc4dxBVJxBi4=",
        heli.Region("310118"),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpCkV4cGxhaW5lZApxAUsBfXECKFgFAAAAdmFsdWVxA2gA"
        "Y2hlbGkKUG9pbnRzCnEESwF9cQVYBQAAAGNvdW50cQZLB3OHcQdScQhYBQAAAHN0ZXBzcQloAGNoZWxpClN0"
        "ZXAKcQpLAX1xCyhYBAAAAHJ1bGVxDFgJAAAAQ05ULUNDMjAxcQ1YBAAAAHRleHRxDmgAY2hlbGkKQmlsaW5n"
        "dWFsCnEPSwF9cRAoWAIAAAB6aHERWAMAAADmlodxElgCAAAAZW5xE051h3EUUnEVWAYAAABzb3VyY2VxFmgA"
        "Y2hlbGkKU291cmNlCnEXSwF9cRgoWAUAAAB0aXRsZXEZTlgHAAAAYXJ0aWNsZXEaTlgHAAAAYWRkcmVzc3Eb"
        "TlgGAAAAc3RhdHVzcRxjX19idWlsdGluX18KZ2V0YXR0cgpxHWNoZWxpClNvdXJjZVN0YXR1cwpxHlgKAAAA"
        "dW52ZXJpZmllZHEfhnEgUnEhdYdxIlJxI1gGAAAAaW5wdXRzcSQpdYdxJVJxJoVxJ3WHcShScSku",
        heli.Explained(heli.Points(7), [heli.Step("CNT-CC201", "文")]),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyCkRhdGVBbnN3ZXIKcQFLAX1xAihYBQAA"
        "AHZhbHVlcQNjZGF0ZXRpbWUKZGF0ZQpxBGNfY29kZWNzCmVuY29kZQpxBVgFAAAAB8OnCg1xBlgGAAAAbGF0"
        "aW4xcQeGcQhScQmFcQpScQtYCQAAAGNlcnRhaW50eXEMY19fYnVpbHRpbl9fCmdldGF0dHIKcQ1jaGVsaS5j"
        "YWxlbmRhcgpDZXJ0YWludHkKcQ5YBwAAAGNlcnRhaW5xD4ZxEFJxEVgIAAAAZWFybGllc3RxEmgEaAVYBQAA"
        "AAfDpwoNcRNoB4ZxFFJxFYVxFlJxF1gGAAAAbGF0ZXN0cRhoBGgFWAUAAAAHw6cKDXEZaAeGcRpScRuFcRxS"
        "cR11h3EeUnEfLg==",
        heli.calendar.DateAnswer(
            date(2023, 10, 13), "certain", date(2023, 10, 13), date(2023, 10, 13)
        ),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyCkNvdW50QW5zd2VyCnEBSwF9cQIoWAUA"
        "AAB2YWx1ZXEDSwdYCQAAAGNlcnRhaW50eXEEY19fYnVpbHRpbl9fCmdldGF0dHIKcQVjaGVsaS5jYWxlbmRh"
        "cgpDZXJ0YWludHkKcQZYCwAAAHByb3Zpc2lvbmFscQeGcQhScQlYBgAAAGxvd2VzdHEKSwZYBwAAAGhpZ2hl"
        "c3RxC0sIdYdxDFJxDS4=",
        heli.calendar.CountAnswer(7, "provisional", 6, 8),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyCkp1ZGdlbWVudApxAUsBfXECKFgFAAAA"
        "dmFsdWVxA4hYCQAAAGNlcnRhaW50eXEEY19fYnVpbHRpbl9fCmdldGF0dHIKcQVjaGVsaS5jYWxlbmRhcgpD"
        "ZXJ0YWludHkKcQZYBwAAAGNlcnRhaW5xB4ZxCFJxCVgDAAAAZGF5cQpjZGF0ZXRpbWUKZGF0ZQpxC2NfY29k"
        "ZWNzCmVuY29kZQpxDFgFAAAAB8OnCg1xDVgGAAAAbGF0aW4xcQ6GcQ9ScRCFcRFScRJ1h3ETUnEULg==",
        heli.calendar.Judgement(True, "certain", date(2023, 10, 13)),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyCkRheUFuc3dlcgpxAUsBfXECKFgDAAAA"
        "ZGF5cQNjZGF0ZXRpbWUKZGF0ZQpxBGNfY29kZWNzCmVuY29kZQpxBVgFAAAAB8OnCgdxBlgGAAAAbGF0aW4x"
        "cQeGcQhScQmFcQpScQtYBAAAAGtpbmRxDGNfX2J1aWx0aW5fXwpnZXRhdHRyCnENY2hlbGkuY2FsZW5kYXIK"
        "RGF5S2luZApxDlgLAAAAbWFrZV91cF9kYXlxD4ZxEFJxEVgJAAAAY2VydGFpbnR5cRJoDWNoZWxpLmNhbGVu"
        "ZGFyCkNlcnRhaW50eQpxE1gHAAAAY2VydGFpbnEUhnEVUnEWWAcAAABob2xpZGF5cRdoAGNoZWxpCkJpbGlu"
        "Z3VhbApxGEsBfXEZKFgCAAAAemhxGlgJAAAA5Zu95bqG6IqCcRtYAgAAAGVucRxOdYdxHVJxHlgGAAAAc291"
        "cmNlcR9OdYdxIFJxIS4=",
        heli.calendar.DayAnswer(date(2023, 10, 7), "make_up_day", "certain", "国庆节"),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyClJlc3RQZXJpb2QKcQFLAX1xAihYBQAA"
        "AGZpcnN0cQNjZGF0ZXRpbWUKZGF0ZQpxBGNfY29kZWNzCmVuY29kZQpxBVgFAAAAB8OnCR1xBlgGAAAAbGF0"
        "aW4xcQeGcQhScQmFcQpScQtYBAAAAGxhc3RxDGgEaAVYBQAAAAfDpwoGcQ1oB4ZxDlJxD4VxEFJxEVgJAAAA"
        "Y2VydGFpbnR5cRJjX19idWlsdGluX18KZ2V0YXR0cgpxE2NoZWxpLmNhbGVuZGFyCkNlcnRhaW50eQpxFFgH"
        "AAAAY2VydGFpbnEVhnEWUnEXWAQAAABuYW1lcRhOdYdxGVJxGi4=",
        heli.calendar.RestPeriod(date(2023, 9, 29), date(2023, 10, 6), "certain"),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyCk5vdGljZQpxAUsBfXECKFgCAAAAaWRx"
        "A1gDAAAAb3ducQRYBAAAAGRheXNxBWgAY2hlbGkuY2FsZW5kYXIKTW92ZWREYXlzCnEGSwF9cQcoWAUAAABm"
        "aXJzdHEIY2RhdGV0aW1lCmRhdGUKcQljX2NvZGVjcwplbmNvZGUKcQpYBQAAAAfDpwEDcQtYBgAAAGxhdGlu"
        "MXEMhnENUnEOhXEPUnEQWAQAAABsYXN0cRFoCWgKWAUAAAAHw6cBBHESaAyGcRNScRSFcRVScRZYBwAAAHdv"
        "cmtpbmdxF4lYBAAAAG5hbWVxGGgAY2hlbGkKQmlsaW5ndWFsCnEZSwF9cRooWAIAAAB6aHEbWAYAAADlj7jl"
        "uoZxHFgCAAAAZW5xHU51h3EeUnEfWAgAAABob2xpZGF5c3EgKXWHcSFScSKFcSNYBAAAAHllYXJxJE5YDAAA"
        "AGFubm91bmNlZF9vbnElTlgGAAAAc291cmNlcSZOdYdxJ1JxKC4=",
        heli.calendar.Notice(
            "own",
            [
                heli.calendar.MovedDays(
                    date(2023, 1, 3), date(2023, 1, 4), working=False, name="司庆"
                )
            ],
        ),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpLmNhbGVuZGFyCldvcmtDYWxlbmRhcgpxAUsBfXECKFgE"
        "AAAAYmFzZXEDWAUAAABjaGluYXEEWAcAAABub3RpY2VzcQVdcQYoWAcAAABjbi0yMDIzcQdYBwAAAGNuLTIw"
        "MjRxCGVYCgAAAHN0cmljdG5lc3NxCWNfX2J1aWx0aW5fXwpnZXRhdHRyCnEKY2hlbGkuY2FsZW5kYXIKU3Ry"
        "aWN0bmVzcwpxC1gSAAAAcmVmdXNlX3Byb3Zpc2lvbmFscQyGcQ1ScQ51h3EPUnEQLg==",
        heli.calendar.WorkCalendar(notices=["cn-2023", "cn-2024"], strictness="refuse_provisional"),
    ),
    (
        "gAJjaGVsaS5fdmFsdWUKcmVzdG9yZQpxAGNoZWxpClBhcmFtZXRlclRhYmxlCnEBSwF9cQJYBAAAAHJvd3NxA2gA"
        "Y2hlbGkKUGFyYW1ldGVyCnEESwF9cQUoWAIAAABpZHEGWAQAAABtZWFscQdYBQAAAHZhbHVlcQhoAGNoZWxpCk1v"
        "bmV5CnEJSwF9cQpYAwAAAGZlbnELTQIIc4dxDFJxDVgEAAAAdW5pdHEOWAQAAAB5dWFucQ9YBgAAAHJlZ2lvbnEQ"
        "WAYAAAAzMTAwMDBxEVgGAAAAc291cmNlcRJoAGNoZWxpClNvdXJjZQpxE0sBfXEUKFgFAAAAdGl0bGVxFVgDAAAA"
        "5rOVcRZYBwAAAGFydGljbGVxF05YBwAAAGFkZHJlc3NxGE5YBgAAAHN0YXR1c3EZY19fYnVpbHRpbl9fCmdldGF0"
        "dHIKcRpjaGVsaQpTb3VyY2VTdGF0dXMKcRtYCgAAAHVudmVyaWZpZWRxHIZxHVJxHnWHcR9ScSBYDgAAAGVmZmVj"
        "dGl2ZV9mcm9tcSFjZGF0ZXRpbWUKZGF0ZQpxImNfY29kZWNzCmVuY29kZQpxI1gFAAAAB8OnAQFxJFgGAAAAbGF0"
        "aW4xcSWGcSZScSeFcShScSlYDAAAAGVmZmVjdGl2ZV90b3EqTnWHcStScSxoAGgESwF9cS0oaAZYAwAAAGJlZHEu"
        "aAhoAGNoZWxpClVua25vd24KcS9LAX1xMFgGAAAAcmVhc29ucTFoAGNoZWxpCkJpbGluZ3VhbApxMksBfXEzKFgC"
        "AAAAemhxNFgJAAAA5pyq5om+5YiwcTVYAgAAAGVucTZOdYdxN1JxOHOHcTlScTpoDlgEAAAAeXVhbnE7aBBYAgAA"
        "AENOcTxoEmgAaBNLAX1xPShoFU5oF05oGE5oGWgedYdxPlJxP2ghTmgqaCJoI1gFAAAAB8OnAQFxQGglhnFBUnFC"
        "hXFDUnFEdYdxRVJxRoZxR3OHcUhScUku",
        heli.ParameterTable(
            [
                heli.Parameter(
                    "meal",
                    heli.Money(fen=2050),
                    "yuan",
                    region="SH",
                    source=heli.Source("法"),
                    effective_from=date(2023, 1, 1),
                ),
                heli.Parameter(
                    "bed",
                    heli.Unknown("未找到"),
                    "yuan",
                    region="CN",
                    source=heli.Source(),
                    effective_to=date(2023, 1, 1),
                ),
            ]
        ),
    ),
]


@pytest.mark.parametrize(("text", "value"), FORMAT_1, ids=lambda entry: str(entry)[:24])
def test_a_pickle_of_format_1_is_read(text: str, value: Any) -> None:
    assert pickle.loads(base64.b64decode(text)) == value  # noqa: S301 - our own bytes
