/// \file
/// What may be unknown <-> the value, or `heli.Unknown` with the reason why there is none.
#pragma once

#include <heli/core/knowable.hpp>

#include <pybind11/pybind11.h>

#include <optional>

namespace pybind11::detail {

/// A value or an `Unknown` in and out.
template <class Value>
class type_caster<heli::knowable<Value>> {
public:
    static constexpr auto name = make_caster<Value>::name + const_name(" | Unknown");
    template <class T>
    using cast_op_type = heli::knowable<Value>;
    operator heli::knowable<Value>() const { return *state_; }

    bool load(handle src, bool convert) {
        if (isinstance<heli::unknown>(src)) {
            state_.emplace(src.cast<heli::unknown const&>());
            return true;
        }
        make_caster<Value> inner;
        if (!inner.load(src, convert)) {
            return false;
        }
        state_.emplace(cast_op<Value>(inner));
        return true;
    }
    static handle cast(heli::knowable<Value> const& value, return_value_policy policy,
                       handle parent) {
        return value.known() ? make_caster<Value>::cast(Value(value.value()), policy, parent)
                             : make_caster<heli::unknown>::cast(heli::unknown{value.reason()},
                                                                return_value_policy::move, parent);
    }

private:
    std::optional<heli::knowable<Value>> state_;
};

}  // namespace pybind11::detail
