// A program that reads documents: it uses the compiled part of heli besides the headers.
#include <heli/io/programme_document.hpp>

#include <iostream>

int main() {
    for (auto const& id : heli::io::shipped_programmes()) {
        auto const programme = heli::io::shipped_programme(id);
        std::cout << id << ": " << programme.items.size() << " items\n";
    }
    return heli::io::shipped_programmes().empty() ? 1 : 0;
}
