/// \file
/// Which events move which clock, and the article that says so. Generated from
/// data/clock_grounds.csv and data/events.csv by tools/generate_data.py; do not edit.
#pragma once

#include <heli/law/clock_ground.hpp>

namespace heli::data {

/// Every ground, by rule.
// clang-format off
inline constexpr law::clock_ground_row clock_grounds[] = {
    {"ARB-ACCEPT", region_code(), law::clock_action::restart, {"application_corrected",
     "申请材料补正", "application papers corrected"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "收到申请的时间自材料补正之日重新起算",
     "receipt of the application counts anew from the correction"},
    {"ARB-ACCEPT", region_code(), law::clock_action::stop, {"case_accepted",
     "仲裁委员会受理仲裁申请", "commission accepts the case"}, {"劳动争议调解仲裁法", "29",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"ARB-ACCEPT", region_code(), law::clock_action::stop, {"acceptance_refused",
     "仲裁委员会决定不予受理", "commission refuses the case"}, {"劳动争议调解仲裁法", "29",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "申请人可就该争议起诉", "the applicant may sue on the dispute"},
    {"ARB-AWARD", region_code(), law::clock_action::restart, {"party_added",
     "决定追加当事人或者第三人", "decision to add a party or third party"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "自决定追加之日重新起算", "begins anew with the decision to add the party"},
    {"ARB-AWARD", region_code(), law::clock_action::restart, {"claim_changed",
     "受理增加或者变更的仲裁请求", "added or changed claim accepted"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(3)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "自受理增加或者变更的请求之日重新起算",
     "begins anew with the acceptance of the added or changed claim"},
    {"ARB-AWARD", region_code(), law::clock_action::restart, {"counterclaim_joined",
     "受理反申请并合并处理", "counter-application accepted and joined"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(4)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "限于与申请合并处理的反申请，自受理反申请之日重新起算",
     "only a counter-application joined with the application; begins anew with its acceptance"},
    {"ARB-AWARD", region_code(), law::clock_action::restart, {"case_transferred", "接受移送案件",
     "transferred case taken over"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(5)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "自接受移送之日重新起算", "begins anew when the transferred case is taken over"},
    {"ARB-AWARD", region_code(), law::clock_action::exclude, {"public_notice_issued",
     "发出送达公告", "public notice for service issued"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(6)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "公告送达所用的时间不计入", "the time of service by public notice is not counted"},
    {"ARB-AWARD", region_code(330000), law::clock_action::exclude, {"evidence_entrusted",
     "委托其他单位调查取证", "taking of evidence entrusted to another body"},
     {"浙江省劳动人事争议调解仲裁条例", "28, 36(1)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "委托调查取证所用的时间不计入",
     "the time of the entrusted taking of evidence is not counted"},
    {"ARB-AWARD", region_code(330000), law::clock_action::exclude, {"settlement_tried",
     "当事人庭外和解", "parties try to settle out of the hearing"},
     {"浙江省劳动人事争议调解仲裁条例", "36(2)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "庭外和解所用的时间不计入",
     "the time of a settlement out of the hearing is not counted"},
    {"ARB-AWARD", region_code(330000), law::clock_action::exclude, {"injury_finding_awaited",
     "等待工伤认定或者鉴定结论", "finding on the injury awaited"},
     {"浙江省劳动人事争议调解仲裁条例", "36(4)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "等待工伤认定、劳动能力鉴定等结论的时间不计入",
     "the time of waiting for a finding on the injury or the capacity for work is not counted"},
    {"ARB-AWARD", region_code(), law::clock_action::suspend, {"proceedings_suspended", "中止审理",
     "proceedings suspended"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(6)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "中止审理的时间不计入，事由见第47条",
     "the time of the suspension is not counted; its grounds are in art. 47"},
    {"ARB-AWARD", region_code(), law::clock_action::stop, {"award_made", "作出裁决", "award made"},
     {"劳动争议调解仲裁法", "43(1)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::restart, {"party_added",
     "决定追加当事人或者第三人", "decision to add a party or third party"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "自决定追加之日重新起算；安徽条例未作规定，第46条泛指仲裁期限，是否适用于安徽条例第27条未核实",
     "begins anew with the decision to add the party; the Anhui regulations are silent, art. 46 "
     "speaks of the arbitration period in general: whether it covers their art. 27 was not "
     "checked"},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::restart, {"claim_changed",
     "受理增加或者变更的仲裁请求", "added or changed claim accepted"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(3)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "自受理增加或者变更的请求之日重新起算；安徽条例未作规定，第46条泛指仲裁期限，是否适用于安徽"
     "条例第27条未核实",
     "begins anew with the acceptance of the added or changed claim; the Anhui regulations are "
     "silent, art. 46 speaks of the arbitration period in general: whether it covers their art. "
     "27 was not checked"},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::restart, {"counterclaim_joined",
     "受理反申请并合并处理", "counter-application accepted and joined"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(4)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "限于与申请合并处理的反申请，自受理反申请之日重新起算；安徽条例未作规定，第46条泛指仲裁期限"
     "，是否适用于安徽条例第27条未核实",
     "only a counter-application joined with the application; begins anew with its acceptance; "
     "the Anhui regulations are silent, art. 46 speaks of the arbitration period in general: "
     "whether it covers their art. 27 was not checked"},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::restart, {"case_transferred",
     "接受移送案件", "transferred case taken over"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)",
     "46(5)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "自接受移送之日重新起算；安徽条例未作规定，第46条泛指仲裁期限，是否适用于安徽条例第27条未核实",
     "begins anew when the transferred case is taken over; the Anhui regulations are silent, "
     "art. 46 speaks of the arbitration period in general: whether it covers their art. 27 was "
     "not checked"},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::exclude, {"public_notice_issued",
     "发出送达公告", "public notice for service issued"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(6)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "公告送达所用的时间不计入；安徽条例未作规定，第46条泛指仲裁期限，是否适用于安徽条例第27条未"
     "核实",
     "the time of service by public notice is not counted; the Anhui regulations are silent, "
     "art. 46 speaks of the arbitration period in general: whether it covers their art. 27 was "
     "not checked"},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::suspend, {"proceedings_suspended",
     "中止审理", "proceedings suspended"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(6)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "中止审理的时间不计入，事由见第47条；安徽条例未作规定，第46条泛指仲裁期限，是否适用于安徽条"
     "例第27条未核实",
     "the time of the suspension is not counted; its grounds are in art. 47; the Anhui "
     "regulations are silent, art. 46 speaks of the arbitration period in general: whether it "
     "covers their art. 27 was not checked"},
    {"ARB-AWARD-AH", region_code(340000), law::clock_action::stop, {"award_made", "作出裁决",
     "award made"}, {"安徽省劳动人事争议调解仲裁条例(2026)", "27",
     "littledsw/labor_lawyer …/anhui/…/安徽省劳动人事争议调解仲裁条例.md", source_status::verified},
     "", ""},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::restart, {"party_added",
     "决定追加当事人或者第三人", "decision to add a party or third party"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "自决定追加之日重新起算；第46条泛指仲裁期限，是否适用于浙江条例第39条第2款的30日未核实",
     "begins anew with the decision to add the party; art. 46 speaks of the arbitration period "
     "in general: whether it covers the 30 days of art. 39(2) of the Zhejiang regulations was "
     "not checked"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::restart, {"claim_changed",
     "受理增加或者变更的仲裁请求", "added or changed claim accepted"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(3)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "自受理增加或者变更的请求之日重新起算；第46条泛指仲裁期限，是否适用于浙江条例第39条第2款的30"
     "日未核实",
     "begins anew with the acceptance of the added or changed claim; art. 46 speaks of the "
     "arbitration period in general: whether it covers the 30 days of art. 39(2) of the Zhejiang "
     "regulations was not checked"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::restart, {"counterclaim_joined",
     "受理反申请并合并处理", "counter-application accepted and joined"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(4)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "限于与申请合并处理的反申请，自受理反申请之日重新起算；第46条泛指仲裁期限，是否适用于浙江条"
     "例第39条第2款的30日未核实",
     "only a counter-application joined with the application; begins anew with its acceptance; "
     "art. 46 speaks of the arbitration period in general: whether it covers the 30 days of art. "
     "39(2) of the Zhejiang regulations was not checked"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::restart, {"case_transferred",
     "接受移送案件", "transferred case taken over"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)",
     "46(5)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "自接受移送之日重新起算；第46条泛指仲裁期限，是否适用于浙江条例第39条第2款的30日未核实",
     "begins anew when the transferred case is taken over; art. 46 speaks of the arbitration "
     "period in general: whether it covers the 30 days of art. 39(2) of the Zhejiang regulations "
     "was not checked"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::exclude, {"public_notice_issued",
     "发出送达公告", "public notice for service issued"}, {"浙江省劳动人事争议调解仲裁条例",
     "36(3)", "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "公告送达所用的时间不计入",
     "the time of service by public notice is not counted"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::exclude, {"evidence_entrusted",
     "委托其他单位调查取证", "taking of evidence entrusted to another body"},
     {"浙江省劳动人事争议调解仲裁条例", "28, 36(1)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "委托调查取证所用的时间不计入",
     "the time of the entrusted taking of evidence is not counted"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::exclude, {"settlement_tried",
     "当事人庭外和解", "parties try to settle out of the hearing"},
     {"浙江省劳动人事争议调解仲裁条例", "36(2)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "庭外和解所用的时间不计入",
     "the time of a settlement out of the hearing is not counted"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::exclude, {"injury_finding_awaited",
     "等待工伤认定或者鉴定结论", "finding on the injury awaited"},
     {"浙江省劳动人事争议调解仲裁条例", "36(4)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "等待工伤认定、劳动能力鉴定等结论的时间不计入",
     "the time of waiting for a finding on the injury or the capacity for work is not counted"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::suspend, {"proceedings_suspended",
     "中止审理", "proceedings suspended"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "46(6)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::unverified},
     "中止审理的时间不计入，事由见第47条；第46条泛指仲裁期限，是否适用于浙江条例第39条第2款的30日"
     "未核实",
     "the time of the suspension is not counted; its grounds are in art. 47; art. 46 speaks of "
     "the arbitration period in general: whether it covers the 30 days of art. 39(2) of the "
     "Zhejiang regulations was not checked"},
    {"ARB-SIMPLE-ZJ", region_code(330000), law::clock_action::stop, {"award_made", "作出裁决",
     "award made"}, {"浙江省劳动人事争议调解仲裁条例", "39(2)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动人事争议调解仲裁条例(2020-09-24).md",
     source_status::verified}, "", ""},
    {"INSP-60", region_code(330000), law::clock_action::suspend, {"investigation_suspended",
     "中止调查", "investigation suspended"}, {"浙江省劳动保障监察条例", "30(2)",
     "LawRefBook/Laws@2f4c5c23 : DLC/浙江/浙江省劳动保障监察条例(2020-09-24).md",
     source_status::verified}, "经批准中止调查的，原因消除后恢复调查",
     "an investigation suspended with approval goes on when the reason has gone"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"claim_on_other_party",
     "向对方主张权利", "claim made on the other party"}, {"劳动争议调解仲裁法", "27(2)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"request_to_department",
     "向有关部门请求权利救济", "request made to a competent department"}, {"劳动争议调解仲裁法",
     "27(2)", "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"other_party_agrees",
     "对方同意履行义务", "other party agrees to perform"}, {"劳动争议调解仲裁法", "27(2)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "包括承认债务", "an acknowledgement is included"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"negotiation_requested",
     "一方提出协商要求", "one party asks to negotiate"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "以协商方式向对方主张权利", "a claim made on the other party by negotiation"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"mediation_received",
     "调解组织收到调解申请", "mediation organisation receives the application"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "以申请调解的方式向对方主张权利", "a claim made on the other party by applying for mediation"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"complaint_received",
     "监察机构收到投诉", "labour inspection receives the complaint"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "向有关部门投诉", "a complaint to a competent department"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"arbitration_filed", "申请仲裁",
     "application for arbitration filed"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "申请后撤回或者未被受理的，时效自中断时重新起算；案件进入仲裁的，以“仲裁委员会收到仲裁申请”"
     "终结",
     "where the application is withdrawn or refused the period begins anew; where the case goes "
     "on, \"commission receives the application\" ends the clock"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"suit_filed", "向法院起诉",
     "suit filed"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified}, "向法院起诉",
     "a suit in court"},
    {"LIM-1Y", region_code(), law::clock_action::interrupt, {"payment_order_requested",
     "债权人申请支付令", "creditor applies for a payment order"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "向法院申请支付令", "an application for a payment order"},
    {"LIM-1Y", region_code(), law::clock_action::suspend, {"force_majeure", "发生不可抗力",
     "force majeure"}, {"劳动争议调解仲裁法", "27(3)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "原因消除之日起，剩余时间继续计算",
     "what is left runs on when the reason ends"},
    {"LIM-1Y", region_code(), law::clock_action::suspend, {"other_justified_reason",
     "出现其他正当理由", "other justified reason"}, {"劳动争议调解仲裁法", "27(3)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified},
     "例如法定代理人尚未确定（办案规则第28条）；原因消除之日起，剩余时间继续计算",
     "such as a legal representative not yet determined (case-handling rules, art. 28); what is "
     "left runs on when the reason ends"},
    {"LIM-1Y", region_code(), law::clock_action::stop, {"application_received",
     "仲裁委员会收到仲裁申请", "commission receives the application"}, {"劳动争议调解仲裁法",
     "27(1)", "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "已在时效内申请仲裁", "arbitration was applied for in time"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"claim_on_other_party",
     "向对方主张权利", "claim made on the other party"}, {"劳动争议调解仲裁法", "27(2)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"request_to_department",
     "向有关部门请求权利救济", "request made to a competent department"}, {"劳动争议调解仲裁法",
     "27(2)", "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"other_party_agrees",
     "对方同意履行义务", "other party agrees to perform"}, {"劳动争议调解仲裁法", "27(2)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "包括承认债务", "an acknowledgement is included"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"negotiation_requested",
     "一方提出协商要求", "one party asks to negotiate"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "以协商方式向对方主张权利", "a claim made on the other party by negotiation"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"mediation_received",
     "调解组织收到调解申请", "mediation organisation receives the application"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "以申请调解的方式向对方主张权利", "a claim made on the other party by applying for mediation"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"complaint_received",
     "监察机构收到投诉", "labour inspection receives the complaint"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "向有关部门投诉", "a complaint to a competent department"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"arbitration_filed", "申请仲裁",
     "application for arbitration filed"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "申请后撤回或者未被受理的，时效自中断时重新起算；案件进入仲裁的，以“仲裁委员会收到仲裁申请”"
     "终结",
     "where the application is withdrawn or refused the period begins anew; where the case goes "
     "on, \"commission receives the application\" ends the clock"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"suit_filed", "向法院起诉",
     "suit filed"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified}, "向法院起诉",
     "a suit in court"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::interrupt, {"payment_order_requested",
     "债权人申请支付令", "creditor applies for a payment order"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "向法院申请支付令", "an application for a payment order"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::suspend, {"force_majeure", "发生不可抗力",
     "force majeure"}, {"劳动争议调解仲裁法", "27(3)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "原因消除之日起，剩余时间继续计算",
     "what is left runs on when the reason ends"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::suspend, {"other_justified_reason",
     "出现其他正当理由", "other justified reason"}, {"劳动争议调解仲裁法", "27(3)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified},
     "例如法定代理人尚未确定（办案规则第28条）；原因消除之日起，剩余时间继续计算",
     "such as a legal representative not yet determined (case-handling rules, art. 28); what is "
     "left runs on when the reason ends"},
    {"LIM-WAGE-1Y", region_code(), law::clock_action::stop, {"application_received",
     "仲裁委员会收到仲裁申请", "commission receives the application"}, {"劳动争议调解仲裁法",
     "27(4)", "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "已在时效内申请仲裁", "arbitration was applied for in time"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"claim_on_other_party",
     "向对方主张权利", "claim made on the other party"}, {"劳动争议调解仲裁法", "27(2)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"request_to_department",
     "向有关部门请求权利救济", "request made to a competent department"}, {"劳动争议调解仲裁法",
     "27(2)", "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "", ""},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"other_party_agrees",
     "对方同意履行义务", "other party agrees to perform"}, {"劳动争议调解仲裁法", "27(2)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "包括承认债务", "an acknowledgement is included"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"negotiation_requested",
     "一方提出协商要求", "one party asks to negotiate"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "以协商方式向对方主张权利", "a claim made on the other party by negotiation"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"mediation_received",
     "调解组织收到调解申请", "mediation organisation receives the application"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(1)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "以申请调解的方式向对方主张权利", "a claim made on the other party by applying for mediation"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"complaint_received",
     "监察机构收到投诉", "labour inspection receives the complaint"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "向有关部门投诉", "a complaint to a competent department"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"arbitration_filed", "申请仲裁",
     "application for arbitration filed"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "申请后撤回或者未被受理的，时效自中断时重新起算；案件进入仲裁的，以“仲裁委员会收到仲裁申请”"
     "终结",
     "where the application is withdrawn or refused the period begins anew; where the case goes "
     "on, \"commission receives the application\" ends the clock"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"suit_filed", "向法院起诉",
     "suit filed"}, {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified}, "向法院起诉",
     "a suit in court"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::interrupt, {"payment_order_requested",
     "债权人申请支付令", "creditor applies for a payment order"},
     {"劳动人事争议仲裁办案规则(人社部令33号,2017)", "27(2)",
     "littledsw/labor_lawyer regions/national/regulations/department-rules/劳动人事争议仲裁办案规"
     "则.md (index id 69216290050; cites mohrss.gov.cn)", source_status::verified},
     "向法院申请支付令", "an application for a payment order"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::suspend, {"force_majeure", "发生不可抗力",
     "force majeure"}, {"劳动争议调解仲裁法", "27(3)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "原因消除之日起，剩余时间继续计算",
     "what is left runs on when the reason ends"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::suspend, {"other_justified_reason",
     "出现其他正当理由", "other justified reason"}, {"劳动争议调解仲裁法", "27(3)",
     "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified},
     "例如法定代理人尚未确定（办案规则第28条）；原因消除之日起，剩余时间继续计算",
     "such as a legal representative not yet determined (case-handling rules, art. 28); what is "
     "left runs on when the reason ends"},
    {"LIM-INTERRUPT", region_code(), law::clock_action::stop, {"application_received",
     "仲裁委员会收到仲裁申请", "commission receives the application"}, {"劳动争议调解仲裁法",
     "27(2)", "LawRefBook/Laws@2f4c5c23 : 诉讼与非诉讼程序法/劳动争议调解仲裁法(2007-12-29).md",
     source_status::verified}, "已在时效内申请仲裁", "arbitration was applied for in time"},
    {"AID-DECIDE", region_code(), law::clock_action::stop, {"aid_refused", "决定不予法律援助",
     "decision to refuse legal aid"}, {"法律援助法", "43(1)",
     "LawRefBook/Laws@2f4c5c23 : 行政法/法律援助法(2021-08-20).md", source_status::verified},
     "不予援助也是决定，对此可提出异议（AID-OBJ）",
     "a refusal is a decision too; an objection is possible (AID-OBJ)"},
};
// clang-format on

}  // namespace heli::data
