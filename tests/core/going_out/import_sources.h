// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <catch2/catch_test_macros.hpp>

namespace brobygger::test {

inline ImportSource offersFrom(const QByteArray& bytes) {
    ImportSource source;
    source.kind = ImportKind::Offers;
    source.bytes = bytes;
    return source;
}

inline ImportSource citizensFrom(const char* text) {
    ImportSource source;
    source.kind = ImportKind::Citizens;
    source.bytes = QByteArray(text);
    return source;
}

inline ImportOutcome ran(Workspace& workspace, const ImportSource& source) {
    Progress progress;
    auto outcome = workspace.imports.run(source, progress);
    REQUIRE(outcome);
    return *outcome;
}

} // namespace brobygger::test
