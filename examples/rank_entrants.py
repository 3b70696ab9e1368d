"""Who stands where, why, and who gets what? Ranks, ties, awards, seats and a draw."""

import heli
from heli import ranking
from heli.ranking import Award, AwardScheme, Contender, Entrant, MarkTable, TieChain, TieKey

# The same results by five methods. Who did not start has no place: it is no zero.
marks = [80, 95, 80, "did_not_start", 70]
codes = ["A", "B", "C", "D", "E"]
column = ranking.rank(marks, "higher_is_better", ids=codes)
print("1. methods")
for method in ranking.RankMethod:
    print(f"  {method.value:10}", column.ranks(method.value).to_pylist())

# 30 % theory and 70 % practice: in binary fractions B would be before A without a reason.
print("\n2. a tie that binary fractions break")
print("  doubles:", 0.3 * 90.8 + 0.7 * 51.6, 0.3 * 93.6 + 0.7 * 50.4)
table = MarkTable(
    ["theory", "practice", "time"],
    [Entrant("A", ["90.8", "51.6", 120]), Entrant("B", ["93.6", "50.4", 100])],
)
parts = [ranking.WeightedMark("theory", "0.3"), ranking.WeightedMark("practice", "0.7")]
total = TieKey("total", heli.Bilingual("总分", "total"), parts=parts)
time = TieKey("time", heli.Bilingual("用时", "time"), "lower_is_better")
chain = TieChain([total, time], "shared")
order = ranking.break_ties(chain, table)
print(" ", ranking.why(chain, table, order, "A", "B"))

# Three of five get an award; a tie at the edge goes in or out, as the scheme says.
print("\n3. awards")
for edge in ("include", "exclude"):
    scheme = AwardScheme([Award("prize", heli.Bilingual("奖", "prize"), 2)], edge=edge)
    contenders = [Contender(code, column[at]) for at, code in enumerate(codes)]
    given = ranking.give_awards(scheme, contenders)
    print(f"  {edge}:", [line.id for line in given.lines if line.award is not None])

# Seats in proportion to members: methods differ, so the rule names its own.
print("\n4. ten seats")
parties = [ranking.Party(code, votes) for code, votes in (("X", 53), ("Y", 24), ("Z", 23))]
for method in ("largest_remainder", "dhondt", "sainte_lague"):
    print(f"  {method:18}", ranking.apportion(parties, 10, method).seats)

# A draw that everybody can repeat from a published text.
print("\n5. a draw")
print(" ", ranking.drawn_order("lottery of 2023-09-06: 04 11 23 28 30", ["A", "C", "E"]))
