// How does a programme stand on a day?
//
// review FOLDER DAY [JSON]
//   review examples/yrd2023 2023-09-01 review.json
//
// FOLDER holds the evidence, and the programme if heli does not ship it. With JSON, the whole
// answer is written to that file. Leaves with 2 if the input cannot be used, as `heli review` does.
#include <heli/io/folder.hpp>
#include <heli/io/json.hpp>
#include <heli/programme/review.hpp>

#include <fstream>
#include <iostream>

namespace {

void print(heli::programme::programme const& plan, heli::programme::programme_review const& answer,
           heli::language language) {
    std::cout << plan.name.in(language) << "  " << heli::to_text(answer.as_of) << "\n";
    for (auto const& row : answer.items) {
        auto const& standing = row.standing;
        auto const* item = heli::programme::find_item(plan, row.item);
        std::cout << (row.illustrative ? "* " : "  ") << name(standing.status, language)
                  << (standing.overdue ? "!" : "") << "  " << item->name.in(language);
        if (row.federation) {
            std::cout << ": " << name(*row.federation, language);
        }
        std::cout << "\n      " << standing.reasons.back().text.in(language) << "\n";
        for (auto const& found : standing.findings) {
            std::cout << "      " << to_text(found, language) << "\n";
        }
    }
    for (auto const& found : answer.findings) {
        std::cout << to_text(found, language) << "\n";
    }
    std::cout << (language == heli::language::zh ? "! 已过截止日；* 虚构示例\n\n"
                                                 : "! overdue; * made up to show the tool\n\n");
}

}  // namespace

int main(int count, char** words) {
    if (count != 3 && count != 4) {
        std::cerr << "usage: review FOLDER DAY [JSON]\n";
        return 2;
    }
    try {
        auto const folder = heli::io::read_folder(words[1]);
        auto const answer = review(folder.plan, folder.evidence, heli::parse_date(words[2]));
        print(folder.plan, answer, heli::language::zh);
        print(folder.plan, answer, heli::language::en);
        if (count == 4) {
            std::ofstream file(words[3], std::ios::binary);
            file << heli::io::to_json(answer, folder.plan, folder.evidence);
            if (!file.flush()) {
                std::cerr << words[3] << ": cannot be written\n";
                return 2;
            }
        }
    } catch (heli::error const& e) {
        std::cerr << e.what() << "\n";
        return 2;
    }
}
