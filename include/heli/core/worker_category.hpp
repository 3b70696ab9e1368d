/// \file
/// The categories of workers that the source page names.
#pragma once

#include <heli/core/label.hpp>

#include <optional>

namespace heli {

/// A category of workers. A person can belong to several.
enum class worker_category : unsigned char {
    model_worker,          ///< 劳模先进: priority in recuperation travel.
    craftsman_technician,  ///< 工匠技师: priority in recuperation travel.
    technical_worker,      ///< 技术工人: priority in recuperation travel.
    new_form_worker,  ///< 新就业形态劳动者: priority in travel, users of off-peak dining.
    food_delivery_rider,        ///< 外卖骑手: a new-form worker.
    courier,                    ///< 快递小哥: a new-form worker.
    ride_hailing_driver,        ///< 网约车司机: a new-form worker.
    migrant_worker,             ///< 农民工: protected by the mechanism against wage arrears.
    professional_union_worker,  ///< 职业化工会工作者: trainees of the growth training camp.
};

/// Tokens and names of `worker_category`, after the glossary.
template <>
struct labels_of<worker_category> {
    /// One row a member.
    static constexpr label<worker_category> rows[] = {
        {worker_category::model_worker, "model_worker", "劳模先进", "model worker"},
        {worker_category::craftsman_technician, "craftsman_technician", "工匠技师",
         "craftsman or technician"},
        {worker_category::technical_worker, "technical_worker", "技术工人", "technical worker"},
        {worker_category::new_form_worker, "new_form_worker", "新就业形态劳动者",
         "worker in new forms of employment"},
        {worker_category::food_delivery_rider, "food_delivery_rider", "外卖骑手",
         "food-delivery rider"},
        {worker_category::courier, "courier", "快递小哥", "courier"},
        {worker_category::ride_hailing_driver, "ride_hailing_driver", "网约车司机",
         "ride-hailing driver"},
        {worker_category::migrant_worker, "migrant_worker", "农民工", "migrant worker"},
        {worker_category::professional_union_worker, "professional_union_worker",
         "职业化工会工作者", "professional (contract) union worker"},
    };
};

/// The wider category that contains `category`, if the source names one.
[[nodiscard]] constexpr std::optional<worker_category> wider_category(
    worker_category category) noexcept {
    switch (category) {
        case worker_category::food_delivery_rider:
        case worker_category::courier:
        case worker_category::ride_hailing_driver:
            return worker_category::new_form_worker;
        default:
            return std::nullopt;
    }
}

}  // namespace heli
