/// \file
/// Documents read as far as they can be, so that every problem of a folder is found in one run.
#pragma once

#include <heli/programme/evidence.hpp>
#include <heli/programme/programme.hpp>

#include "toml_document.hpp"

namespace heli::io {

/// A programme as far as its document could be read.
struct programme_draft {
    programme::programme plan;  ///< Wrong fields hold placeholders.
    bool named = false;         ///< Its id could be read.
};

/// Reads a programme; adds every problem to the document's findings.
programme_draft draft_programme(toml_document& document);

/// Reads evidence; adds every problem to the document's findings.
/// \param plan its programme; without one items are not checked.
programme::evidence_set draft_evidence(toml_document& document, programme::programme const* plan);

}  // namespace heli::io
