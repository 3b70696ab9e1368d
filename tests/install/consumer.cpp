// A program that uses only the headers of heli.
#include <heli/core/date.hpp>

#include <iostream>

int main() {
    heli::date const announced = heli::parse_date("2023-06-16");
    std::cout << heli::to_text(announced) << " was day "
              << heli::iso_weekday(heli::to_day_number(announced)) << " of its week\n";
    return heli::iso_weekday(heli::to_day_number(announced)) == 5 ? 0 : 1;
}
