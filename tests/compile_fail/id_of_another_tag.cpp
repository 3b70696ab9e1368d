// An identifier of a parameter is refused where the identifier of a rule is expected.
// message: conversion from .*parameter.* to .*rule|no viable conversion from .*parameter
#include <heli/core/id.hpp>

heli::parameter_id const parameter = "small_cell";
#ifdef HELI_CORRECTED
heli::parameter_id const rule = parameter;
#else
heli::rule_id const rule = parameter;
#endif
