# Copies the documents of `source` into `corpus`, each behind the byte that names its kind.
file(MAKE_DIRECTORY ${corpus})
function(add kind document name)
  file(READ ${document} text)
  file(WRITE ${corpus}/${name} "${kind}${text}")
endfunction()
# "0" to "7" are 48 to 55, and 48 is a multiple of 8.
add(0 ${source}/data/programmes/2023.toml programme)
add(0 ${source}/tests/data/spoilt/programme.toml programme_spoilt)
add(1 ${source}/examples/yrd2023/evidence.toml evidence)
add(1 ${source}/examples/yrd2023_illustrative/illustrative.toml evidence_illustrative)
add(2 ${source}/tests/data/spoilt/evidence.toml evidence_spoilt)
file(WRITE ${corpus}/notice "3format = \"heli.notice.v1\"\nid = \"own-2023\"\n\
source = { title = \"notice\", status = \"unverified\" }\n[[days]]\nfirst = 2023-07-03\n\
last = 2023-07-07\nworking = false\nname = { zh = \"休\", en = \"off\" }\n\
holidays = [\"national_day\"]\n")
add(4 ${source}/examples/rules/local_measure.toml rules)
add(5 ${source}/examples/clocks/award.toml clock)
add(6 ${source}/examples/wuyi2023/rules.toml contest)
add(6 ${source}/tests/data/contests/sections.toml contest_sections)
file(WRITE ${corpus}/contest_json "7{\"id\": \"steps\", \"utc_offset_min\": -210, \"start\": \"2026-03-01\", \
\"end\": \"2026-03-30\", \"total\": 300, \"late_grace_hours\": 48, \"future_skew_s\": 0, \"rules\": [\n\
{\"id\": \"steps\", \"kind\": \"steps\", \"points\": 1, \"bucket\": \"day_value\", \"cap\": 300, \
\"unit\": 1000, \"day_cap\": 12, \"window\": [\"2026-03-01\", \"2026-03-30\"]}]}\n")
