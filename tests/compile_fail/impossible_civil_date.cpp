// A constant table cannot hold 30 February.
// message: invalid_value|must be initialized by a constant expression
#include <heli/core/date.hpp>

#ifdef HELI_CORRECTED
constexpr heli::civil_date last_day(2023, 2, 28);
#else
constexpr heli::civil_date last_day(2023, 2, 30);
#endif
