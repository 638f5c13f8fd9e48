// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/code_store.h"
#include "core/privacy/consent_rules.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString reasons = QStringLiteral("no_show_reason");
} // namespace

TEST_CASE("A code called something else gets its former words back, unless somebody has renamed it again", "[codes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Code before = workspace.codes.list(reasons).first();
    const auto renamed = workspace.codeLists.rename(reasons, before.id, QStringLiteral("Glemte aftalen"));
    REQUIRE(renamed);
    CHECK(workspace.codes.find(reasons, before.id)->nameDa == QStringLiteral("Glemte aftalen"));
    SECTION("taken back at once") {
        REQUIRE((*renamed)());
        CHECK(workspace.codes.find(reasons, before.id) == before);
        file.reopen();
        CHECK(file.workspace().codes.find(reasons, before.id) == before);
    }
    SECTION("renamed again in between") {
        REQUIRE(workspace.codeLists.rename(reasons, before.id, QStringLiteral("Huskede forkert")));
        CHECK_FALSE((*renamed)());
        CHECK(workspace.codes.find(reasons, before.id)->nameDa == QStringLiteral("Huskede forkert"));
    }
}

TEST_CASE("A code saved under the name it has changes nothing and leaves nothing to take back", "[codes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Code code = workspace.codes.list(reasons).first();
    const auto saved = workspace.codeLists.rename(reasons, code.id, code.nameDa);
    REQUIRE(saved);
    CHECK_FALSE(*saved);
    CHECK(workspace.codes.find(reasons, code.id) == code);
}

TEST_CASE("A code that is retired is offered no more from today, and again when that is taken back", "[codes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = file.clock.today();
    const Code code = workspace.codes.list(reasons).first();
    const auto retired = workspace.codeLists.retire(reasons, code.id, today);
    REQUIRE(retired);
    CHECK_FALSE(workspace.codes.validOn(reasons, today).contains(code));
    REQUIRE((*retired)());
    CHECK(workspace.codes.validOn(reasons, today).contains(code));
}

TEST_CASE("A code of an older file gets what a rule needs to know of it, and keeps the organisation's words", "[codes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QString laws = QStringLiteral("legal_basis");
    const QString id = QStringLiteral("sundhedsloven_43");
    REQUIRE(workspace.codeLists.rename(laws, id, QStringLiteral("Sundhedsloven § 43 (vores ord)")));
    const Code now = *workspace.codes.find(laws, id);
    REQUIRE_FALSE(now.extra.isEmpty());
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        Code older = now;
        older.extra.clear();
        CodeStore(write.database()).update(write, laws, now, older);
        return {};
    }));
    file.reopen();
    CHECK(file.workspace().codes.find(laws, id) == now);
}

TEST_CASE("A law of the organisation's own can be for a single sharing only, also in a file opened again, and that can be changed",
          "[codes]") {
    TestFile file;
    const QString laws = QStringLiteral("legal_basis");
    const QString name = QStringLiteral("Vores egen hjemmel");
    REQUIRE(file.workspace().codeLists.add(laws, name, sharingOnly, file.clock.today()));
    file.reopen();
    Workspace& workspace = file.workspace();
    const Code law = workspace.codes.list(laws).last();
    CHECK(law.isOwn());
    CHECK(law.nameDa == name);
    CHECK(law.extra == sharingOnly);
    Consent consent;
    consent.basis = ConsentBasis::LegalBasis;
    CHECK_FALSE(coversCourse(consent, law.extra));

    const auto changed = workspace.codeLists.rename(laws, law.id, name, QString());
    REQUIRE(changed);
    CHECK(coversCourse(consent, workspace.codes.find(laws, law.id)->extra));
    REQUIRE((*changed)());
    CHECK(workspace.codes.find(laws, law.id) == law);
}
