"""Did something change, and how sure is that? Methods name what they do with zeros and ties."""

from heli import statistics

# Grams, so that equal differences are equal: 79.1 - 78.6 and 80.1 - 79.6 are not, in kilograms.
before_g = [79_100, 80_100, 92_300, 68_400, 75_000, 83_300, 71_200, 88_000]
after_g = [78_600, 79_600, 89_900, 68_400, 75_800, 80_900, 70_000, 84_700]
changes = [(after - before) / 1000 for before, after in zip(before_g, after_g, strict=True)]

print("1. three views of the same changes, kg")
mean = statistics.paired_t(changes, confidence=0.95)
print(f"  mean {mean.mean:.3f}, {mean.limits.lower:.3f} to {mean.limits.upper:.3f}, p {mean.p:.4f}")
ranks = statistics.signed_rank(changes)
print(
    f"  signed ranks V {ranks.rank_sum:g}, p {ranks.p:.4f}; zeros {ranks.zeros}, tied {ranks.tied}"
)
print(f"    {ranks.how.method.en}; {ranks.how.zeros.en}; {ranks.how.ties.en}")
centre = statistics.hodges_lehmann(changes, confidence=0.95)
print(f"  Hodges-Lehmann {centre.estimate:.3f}")

print("\n2. what cannot be computed says so")
same = statistics.paired_t([-0.5, -0.5, -0.5], confidence=0.95)
print(f"  mean {same.mean}, p: {same.p.reason.en}")

print("\n3. a share, and people who changed sides")
share = statistics.wilson(12, 40, confidence=0.95)
print(f"  {share.share:.3f}, {share.limits.lower:.3f} to {share.limits.upper:.3f}")
print(f"  McNemar, 9 down and 2 up: p {statistics.mcnemar(9, 2).p:.4f}")

print("\n4. many questions, one family")
p = [0.012, 0.03, 0.04]
for method in ("bonferroni", "holm", "benjamini_hochberg"):
    print(f"  {method:18}", [round(value, 3) for value in statistics.adjusted_p(method, p).values])

print("\n5. six entries, four judges: which ICC is meant?")
marks = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
for found in statistics.reliability(marks, confidence=0.95).forms:
    print(f"  {found.form.value:24} {found.value:.3f}  {found.form.en}")
