"""Which region is meant by a name?"""

import heli

print(heli.region("青浦"), heli.region("Suzhou"), heli.region("ZJ"), sep="\n")

try:
    heli.region("普陀区")
except heli.Conflict as question:
    print(question)
print(heli.region("普陀区", within="舟山市").code)

# 153 districts have no English name in the table: unknown, not invented.
print(heli.region("鼓楼区", within="南京").name_en)
