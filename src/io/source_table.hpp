/// \file
/// Tables that name a source.
#pragma once

#include <heli/core/source.hpp>

#include "toml_table.hpp"

namespace heli::io {

/// The table `source` of a table; empty if there is none, which is reported if it must be there.
inline source read_source_table(toml_table& outer, presence need) {
    source from;
    if (auto table = outer.table("source", need)) {
        from.title = table->text("title", presence::required).value_or("");
        from.article = table->text("article", presence::optional).value_or("");
        from.address = table->text("address", presence::optional).value_or("");
        from.status = table->word<source_status>("status", presence::required)
                          .value_or(source_status::unverified);
        table->finish();
    }
    return from;
}

}  // namespace heli::io
