/// \file
/// The procedures whose chains of deadlines are known, and their steps.
#pragma once

#include <heli/core/label.hpp>
#include <heli/law/rule_row.hpp>

namespace heli::law {

/// A procedure with a chain of deadlines.
enum class procedure : unsigned char {
    mediation,                  ///< Mediation and what its agreement leads to.
    arbitration_ordinary,       ///< Arbitration, ordinary procedure.
    arbitration_collective,     ///< Arbitration of ten workers or more with one claim.
    arbitration_simplified_zj,  ///< Simplified procedure of Zhejiang.
    inspection,                 ///< Labour inspection and remedies against it.
    enforcement,                ///< Enforcement of awards and judgments.
    legal_aid,                  ///< Legal aid.
    blacklist,                  ///< The list of defaulters on wages.
};

/// The region in which alone a procedure exists; the whole country if it is not one's own.
[[nodiscard]] constexpr region_code home_of(procedure p) {
    return p == procedure::arbitration_simplified_zj ? region_code(330000) : region_code();
}

/// Whether a step of a procedure must be taken.
enum class necessity : unsigned char {
    duty,     ///< It must be taken; not taken in time it is overdue.
    option,   ///< It may be taken, or only if there is need: not taken in time it has lapsed.
    opening,  ///< From that day on it may be taken, not before.
    effect,   ///< Nobody need act: on that day the event happens by law, such as deemed service.
};

/// A step of a procedure: the event it starts from is that of its rule.
struct procedure_row {
    law::procedure procedure;  ///< The procedure.
    std::string_view rule;     ///< The rule of the step.
    law::necessity necessity;  ///< Whether it must be taken.
    region_code region;        ///< Where the procedure has this step.
    word_row fulfilled_by;     ///< The event that fulfils it; empty if none shows it.
};

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::necessity`.
template <>
struct labels_of<law::necessity> {
    /// One row a member.
    static constexpr label<law::necessity> rows[] = {
        {law::necessity::duty, "duty", "必经", "duty"},
        {law::necessity::option, "option", "视需要或者可选", "option"},
        {law::necessity::opening, "opening", "届期后可以行使", "opens"},
        {law::necessity::effect, "effect", "届期生效", "takes effect"},
    };
};

/// Tokens and names of `law::procedure`.
template <>
struct labels_of<law::procedure> {
    /// One row a member.
    static constexpr label<law::procedure> rows[] = {
        {law::procedure::mediation, "mediation", "调解", "mediation"},
        {law::procedure::arbitration_ordinary, "arbitration_ordinary", "仲裁普通程序",
         "arbitration, ordinary"},
        {law::procedure::arbitration_collective, "arbitration_collective", "集体争议仲裁",
         "arbitration, collective"},
        {law::procedure::arbitration_simplified_zj, "arbitration_simplified_zj", "浙江仲裁简易程序",
         "arbitration, simplified (Zhejiang)"},
        {law::procedure::inspection, "inspection", "劳动保障监察", "labour inspection"},
        {law::procedure::enforcement, "enforcement", "强制执行", "enforcement"},
        {law::procedure::legal_aid, "legal_aid", "法律援助", "legal aid"},
        {law::procedure::blacklist, "blacklist", "欠薪失信联合惩戒名单", "list of wage defaulters"},
    };
};

}  // namespace heli
