/// \file
/// The matters that rules of the table belong to.
#pragma once

#include <heli/core/label.hpp>

namespace heli::law {

/// The matter that a rule belongs to.
enum class matter : unsigned char {
    negotiation,  ///< Settlement between the parties.
    mediation,    ///< Mediation, its confirmation and payment orders.
    limitation,   ///< Limitation periods.
    arbitration,  ///< Proceedings of an arbitration commission.
    court,        ///< Proceedings of a court.
    enforcement,  ///< Enforcement of awards and judgments.
    inspection,   ///< Labour inspection, administrative reconsideration and suits.
    wage,         ///< Payment of wages, wage accounts, the list of defaulters.
    employment,   ///< Labour contracts.
    aid,          ///< Legal aid.
    trade_union,  ///< Supervision by trade unions.
    collective,   ///< Collective bargaining and contracts.
    data,         ///< Files and personal information.
    counting,     ///< How periods are counted.
};

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::matter`.
template <>
struct labels_of<law::matter> {
    /// One row a member.
    static constexpr label<law::matter> rows[] = {
        {law::matter::negotiation, "negotiation", "协商", "negotiation"},
        {law::matter::mediation, "mediation", "调解", "mediation"},
        {law::matter::limitation, "limitation", "时效", "limitation"},
        {law::matter::arbitration, "arbitration", "仲裁", "arbitration"},
        {law::matter::court, "court", "诉讼", "court"},
        {law::matter::enforcement, "enforcement", "执行", "enforcement"},
        {law::matter::inspection, "inspection", "劳动保障监察", "inspection"},
        {law::matter::wage, "wage", "工资支付", "wages"},
        {law::matter::employment, "employment", "劳动合同", "employment"},
        {law::matter::aid, "aid", "法律援助", "legal aid"},
        {law::matter::trade_union, "union", "工会监督", "trade-union supervision"},
        {law::matter::collective, "collective", "集体协商", "collective bargaining"},
        {law::matter::data, "data", "档案与个人信息", "files and personal information"},
        {law::matter::counting, "counting", "期间计算", "counting of periods"},
    };
};

}  // namespace heli
