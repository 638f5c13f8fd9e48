// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_store.h"
#include "core/security/audit_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("The log has a word for every particular of a citizen that can be changed", "[audit]") {
    for (const Field<Citizen>& field : CitizenStore::table().fields()) {
        if (field.kept == Kept::Here) {
            INFO(field.column);
            CHECK_FALSE(fieldInWords(RecordKind::Citizen, QString::fromLatin1(field.column)).isEmpty());
        }
    }
    CHECK(fieldInWords(RecordKind::Offer, QStringLiteral("surname")).isEmpty());
}
