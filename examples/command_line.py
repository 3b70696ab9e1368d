"""What does one type in a terminal?"""

import shlex
import subprocess
import sys

LINES = (
    "due CB-REPLY-NAT --from 2024-04-20 --region 杭州",
    "due ARB-AWARD --from 2024-03-18 --region SH --lang en",
    "due LIM-60D-OLD --from 2024-03-01 --lang en",
    "due ARB-ACEPT --from 2024-04-20",
    "clock examples/clocks/award.toml --as-of 2024-05-01 --lang en",
    "rules search 法律援助",
)
# `heli` of the package, as the shell would find it.
HELI = [sys.executable, "-c", "from heli.cli import app; app(prog_name='heli')"]
for line in LINES:
    print(f"$ heli {line}", flush=True)
    subprocess.run([*HELI, *shlex.split(line)], stderr=subprocess.STDOUT)  # noqa: S603
    print(flush=True)
