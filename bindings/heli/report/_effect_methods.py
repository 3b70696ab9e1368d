"""How an effect report was made, in words: what is shared, who is counted, models, software."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from heli.report._contest_document import token
from heli.report._effect_counts import SMALLEST_GROUP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from heli.evaluation import EffectReport, QuestionnaireResult

    Json = dict[str, Any]


def _topic(zh: str, en: str, text_zh: str, text_en: str) -> Json:
    return {"topic": {"zh": zh, "en": en}, "text": {"zh": text_zh, "en": text_en}}


def method_notes(models: Json | None, *, asked_questions: bool, suppressed: bool) -> list[Json]:
    """Give what a reader must know of the methods, topic by topic.

    Parameters
    ----------
    models
        What `model_answers` gives; None if no models were asked.
    asked_questions
        Whether there is a questionnaire.
    suppressed
        Whether counts of few people are left out.
    """
    notes = [_suppression() if suppressed else UNSUPPRESSED, COUNTED, ADJUSTED]
    if asked_questions:
        notes.append(QUESTIONS)
    if models is not None and models["available"]:
        notes += [_imputation(models), ANCOVA, MIXED, _software(models["software"])]
    return [*notes, INDEPENDENT]


def _suppression() -> Json:
    least = SMALLEST_GROUP
    return _topic(
        "不公布的数",
        "What is not shown",
        f"少于 {least} 人的数不公布；全部表格一并处理：由任何公布数的和或差能得出少于 {least} 人"
        "的数的，也不公布（例如两种算法之差、有身高者与全体之差、未答问卷者）。零照常公布。"
        f"人数不公布而组内不少于 {least} 人时，数值只给一位小数，以免推出人数；"
        "与另一算法只差几个人的均值不公布。p 值只写到三位小数或“< 0.001”，不给精确统计量。"
        "有标记或无标记者少于该数时，该标记的三个数都不公布。"
        "这保护本报告自身；另行公开的文件（如积分榜可见谁没有称重）可能有助于推出这些数。",
        f"Counts under {least} are not shown, and all tables are looked at together: nor is a "
        f"count shown if a sum or difference of shown ones gave a count under {least}, such as "
        "the difference of two ways, of those with a height and all, or of those who left a "
        "question out. Zeros are shown. Where the number of people is not shown, and they are "
        f"{least} or more, figures have one decimal, so that it does not follow; a mean that "
        "differs from that of another way by few people is left out. p-values have three decimals "
        "or are told as < 0.001, and exact statistics are not given. Where few people have a flag, "
        "or few have not, none of its three counts is shown. This protects the report by itself: "
        "other published files, such as standings that show who was not weighed, can help to "
        "derive counts.",
    )


UNSUPPRESSED = _topic(
    "未作隐藏",
    "Nothing is left out",
    "本文件含少数人的数，仅供主办方，不得转发。",
    "This file has counts of few people: for organisers only, not to be passed on.",
)
COUNTED = _topic(
    "各算法计入的人",
    "Who is counted by which way",
    "完成者：有基线和后测体重者；基线为前测，没有前测的为首次每周体重，因此可以多于走完全部步骤"
    "的人数。基线结转、末次结转和多重插补：有基线者，不论有无后测。体质指数另需身高，腰围按腰围"
    "自身的基线和后测。",
    "Completers: everybody with a baseline and a weight of the post-test. The baseline is that of "
    "the pre-test, else the first weekly weight, so they can be more than those who went through "
    "every stage. Baseline and last value carried forward and multiple imputation: everybody with "
    "a baseline. A BMI needs the height too; waists go by their own baseline and post-test.",
)
ADJUSTED = _topic(
    "校正的范围",
    "What is adjusted",
    "Holm 法只校正平均变化表中的 t 检验（各指标、各算法）；秩检验、比例、分级、相关、完成者与"
    "退出者的比较和模型的 p 值没有校正。",
    "Holm's method covers the t tests of the mean changes only, every measure by every way. The "
    "p-values of rank tests, of classes, of correlations, of completers against dropouts and of "
    "models are not adjusted.",
)
QUESTIONS = _topic(
    "问卷",
    "Questionnaire",
    "只计前后都答全的人；Holm 法在各问题的秩检验之间另行校正。",
    "Only those who answered every question before and after; Holm's method adjusts the rank "
    "tests over the questions by themselves.",
)
ANCOVA = _topic(
    "协方差分析",
    "Analysis of covariance",
    "普通最小二乘：后测体重 = 截距 + 前测体重 + 性别；完成者。",
    "Ordinary least squares: weight after = intercept + weight before + sex; completers.",
)
MIXED = _topic(
    "混合模型",
    "Mixed model",
    "限制性最大似然（REML）：体重 = 截距 + 周 + 个人随机截距；用全部称重；区间按正态分布。",
    "Restricted maximum likelihood: weight = intercept + week + a random intercept for each "
    "person; every weighing; intervals by the normal distribution.",
)
INDEPENDENT = _topic(
    "独立性",
    "Independence",
    "区间与 p 值把人当作相互独立；同队的人互相影响，真实的不确定性更大。",
    "Intervals and p-values take people as independent; members of a team influence each other, "
    "so the true uncertainty is larger.",
)


def _imputation(models: Json) -> Json:
    m, seed, donors = (models[name] for name in ("imputations", "seed", "donors"))
    return _topic(
        "多重插补",
        "Multiple imputation",
        f"链式方程，预测均值匹配（{donors} 个供体），完成 {m} 张表，随机种子 {seed}；按 Rubin 规则"
        "合并，自由度按 Barnard 和 Rubin（1999）。预测用基线、比赛前后两半每周测量的均值和积分。"
        "百分比和体质指数由插补的千克数得出，不另行插补；腰围另行插补。假定缺失只取决于已知的值。",
        f"Chained equations with predictive mean matching ({donors} donors), {m} completed tables, "
        f"seed {seed}; pooled by Rubin's rules, degrees of freedom by Barnard and Rubin (1999). "
        "Predicted from the baseline, the mean of the weekly measures in each half of the contest, "
        "and points. Percent and BMI are made of the imputed kilograms and not imputed by "
        "themselves; waists are imputed apart. It assumes that what is missing depends only on "
        "what was seen.",
    )


def _software(versions: dict[str, str]) -> Json:
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    return _topic(
        "软件",
        "Software",
        f"多重插补、协方差分析和混合模型由 statsmodels 计算，其余由 heli 计算：{listed}。",
        "Multiple imputation, the analysis of covariance and the mixed model come from "
        f"statsmodels, everything else from heli: {listed}.",
    )


def test_rules(report: EffectReport, questionnaire: QuestionnaireResult | None) -> list[Json]:
    """Give every method used with what it does about zeros and ties, each once."""
    change = report.changes[0]
    used = [change.mean.how, change.ranks.how, change.centre.how, report.shares[0].share.how]
    used += [report.transitions[0].test.how, report.dose_responses[0].correlation.how]
    used += [found.groups.how for found in report.dropouts[:1]]
    used += [questionnaire.before.how] if questionnaire is not None else []
    return list(_distinct(_named(how) for how in used))


def _named(how: Any) -> Json:
    return {"method": token(how.method), "zeros": token(how.zeros), "ties": token(how.ties)}


def _distinct(rows: Iterable[Json]) -> Iterable[Json]:
    seen: list[Json] = []
    for row in rows:
        if row not in seen:
            seen.append(row)
            yield row
