# Copies the documents of `source` into `corpus`, each behind the byte that names its kind.
file(MAKE_DIRECTORY ${corpus})
function(add kind document name)
  file(READ ${document} text)
  file(WRITE ${corpus}/${name} "${kind}${text}")
endfunction()
# "0" to "5" are 48 to 53, and 48 is a multiple of 6.
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
