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

TEST_CASE(
    "A file of an older version gets every code it lacks, in its place, and what somebody renamed, retired or added stays",
    "[codes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = file.clock.today();
    const QString kinds = QStringLiteral("information_kind");
    const QString laws = QStringLiteral("legal_basis");
    const QList<Code> shippedKinds = workspace.codes.list(kinds);
    const QList<Code> shippedReasons = workspace.codes.list(reasons);
    const Code renamed = shippedReasons[1];
    const Code retired = shippedReasons[2];
    REQUIRE(workspace.codeLists.rename(reasons, renamed.id, QStringLiteral("Vores egne ord")));
    REQUIRE(workspace.codeLists.retire(reasons, retired.id, today));
    REQUIRE(workspace.codeLists.add(reasons, QStringLiteral("Vores egen grund"), {}, today));
    // As an older version had left it: the kind of the wishes and the first of every other list are not there yet.
    const auto lists = {QStringLiteral("appointment_outcome"),
                        QStringLiteral("remedy"),
                        QStringLiteral("sector"),
                        QStringLiteral("consent_form"),
                        QStringLiteral("channel"),
                        laws,
                        reasons};
    QHash<QString, Code> taken;
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        CodeStore store(write.database());
        int position = 0;
        for (const Code& kind : shippedKinds) {
            if (kind.id == QStringLiteral("wishes")) {
                store.remove(write, kinds, kind);
            } else {
                store.renew(kinds, kind, position++);
            }
        }
        for (const QString& list : lists) {
            taken.insert(list, workspace.codes.list(list).first());
            store.remove(write, list, taken.value(list));
        }
        return {};
    }));
    file.reopen();
    const Codes& codes = file.workspace().codes;
    CHECK(codes.list(kinds) == shippedKinds);
    for (const QString& list : lists) {
        INFO(list.toStdString());
        CHECK(codes.list(list).first() == taken.value(list));
    }
    CHECK(codes.find(reasons, renamed.id)->nameDa == QStringLiteral("Vores egne ord"));
    CHECK_FALSE(codes.find(reasons, retired.id)->isValidOn(today));
    CHECK(codes.list(reasons).last().nameDa == QStringLiteral("Vores egen grund"));
    CHECK(codes.list(reasons).size() == shippedReasons.size() + 1);
}

TEST_CASE("A file in which two codes came to one place gets the shipped order again, and then stays as it is", "[codes]") {
    TestFile file;
    const QList<Code> shipped = file.workspace().codes.list(reasons);
    REQUIRE(shipped.size() > 2);
    REQUIRE(file.workspace().session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        CodeStore store(write.database());
        for (const Code& code : shipped) {
            store.renew(reasons, code, code.id == shipped.last().id ? 0 : 1);
        }
        const QString laws = QStringLiteral("legal_basis");
        store.remove(write, laws,
                     file.workspace().codes.list(laws).first()); // a write without a line in the audit trail is refused
        return {};
    }));
    file.reopen();
    CHECK(file.workspace().codes.list(reasons) == shipped);
    file.reopen();
    CHECK(file.workspace().codes.list(reasons) == shipped);
    CHECK(file.workspace().session.database().number("SELECT total_changes()") == 0);
}

TEST_CASE("A file that lacks nothing is opened without anything being written", "[codes]") {
    TestFile file;
    REQUIRE(file.workspace().codeLists.rename(reasons, file.workspace().codes.list(reasons).first().id,
                                              QStringLiteral("Vores ord")));
    file.reopen();
    file.reopen();
    CHECK(file.workspace().session.database().number("SELECT total_changes()") == 0);
}

TEST_CASE(
    "A law of the organisation's own can be for a single sharing only, also in a file opened again, and that can be changed",
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
