/// \file
/// Mechanisms of dispute coordination, by version of their list. Generated from data/mechanisms.csv
/// by tools/generate_data.py; do not edit.
#pragma once

#include <heli/programme/mechanism.hpp>

namespace heli::data {

/// Every mechanism of every version, in the order of its source.
// clang-format off
inline constexpr programme::mechanism_row mechanisms[] = {
    {"yrd-2023", {2023, 6, 28}, "early_warning_sharing", "跨区域劳动关系矛盾预警预防信息共享机制",
     "Cross-region early-warning and prevention information sharing",
     {"2023年推进长三角高质量一体化发展工会工作方案（报道）", "", "", source_status::unverified}},
    {"yrd-2023", {2023, 6, 28}, "joint_handling", "跨地区劳动关系矛盾联动调处合作机制",
     "Cross-region joint mediation and handling",
     {"2023年推进长三角高质量一体化发展工会工作方案（报道）", "", "", source_status::unverified}},
    {"yrd-2023", {2023, 6, 28}, "cross_region_legal_aid", "工会法律援助异地维权协作机制",
     "Union legal aid across regions", {"2023年推进长三角高质量一体化发展工会工作方案（报道）", "",
     "", source_status::unverified}},
    {"yrd-2023", {2023, 6, 28}, "wage_arrears_action", "根治农民工欠薪联动机制",
     "Joint action to end wage arrears of migrant workers",
     {"2023年推进长三角高质量一体化发展工会工作方案（报道）", "", "", source_status::unverified}},
    {"yrd-2023", {2023, 6, 28}, "consultation_assessment", "劳动关系状况会商研判机制",
     "Consultation and assessment of the state of labor relations",
     {"2023年推进长三角高质量一体化发展工会工作方案（报道）", "", "", source_status::unverified}},
    {"yrd-2024", {2024, 9, 19}, "liaison_coordination", "联系协调机制", "Liaison and coordination",
     {"深化区域一体化劳动争议协同化解工作机制建设的协议（报道）", "",
     "acftu.people.com.cn/BIG5/n1/2024/0920/c67502-40324106.html", source_status::unverified}},
    {"yrd-2024", {2024, 9, 19}, "joint_supervision", "联合监督机制", "Joint supervision",
     {"深化区域一体化劳动争议协同化解工作机制建设的协议（报道）", "",
     "acftu.people.com.cn/BIG5/n1/2024/0920/c67502-40324106.html", source_status::unverified}},
    {"yrd-2024", {2024, 9, 19}, "early_warning_prevention", "预警联防机制",
     "Early warning and joint prevention",
     {"深化区域一体化劳动争议协同化解工作机制建设的协议（报道）", "",
     "acftu.people.com.cn/BIG5/n1/2024/0920/c67502-40324106.html", source_status::unverified}},
    {"yrd-2024", {2024, 9, 19}, "joint_mediation", "联调处置机制", "Joint mediation and handling",
     {"深化区域一体化劳动争议协同化解工作机制建设的协议（报道）", "",
     "acftu.people.com.cn/BIG5/n1/2024/0920/c67502-40324106.html", source_status::unverified}},
    {"yrd-2024", {2024, 9, 19}, "cross_region_rights", "异地维权机制",
     "Cross-region rights protection", {"深化区域一体化劳动争议协同化解工作机制建设的协议（报道）",
     "", "acftu.people.com.cn/BIG5/n1/2024/0920/c67502-40324106.html", source_status::unverified}},
    {"yrd-2024", {2024, 9, 19}, "exchange_training", "交流培训机制", "Exchange and training",
     {"深化区域一体化劳动争议协同化解工作机制建设的协议（报道）", "",
     "acftu.people.com.cn/BIG5/n1/2024/0920/c67502-40324106.html", source_status::unverified}},
};
// clang-format on

}  // namespace heli::data
