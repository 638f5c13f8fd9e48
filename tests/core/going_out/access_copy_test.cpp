// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access_copy/access_words.h"
#include "core/storage/database.h"
#include "core/storage/records/belongings.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QString allTextOf(const AccessCopy& copy) {
    QStringList texts;
    for (const AccessLine& line : copy.lines) {
        texts.append(line.text());
    }
    return texts.join(QLatin1Char('\n'));
}
} // namespace

TEST_CASE("Every table that holds something of a citizen has its section in the access copy, every column its word",
          "[rights]") {
    TestFile file;
    const auto database = Database::open(file.path(), file.key(), AccessMode::ReadOnly);
    REQUIRE(database);
    const QList<Belonging> all = belongingsOf(**database, "citizen");
    for (const Belonging& belonging : all) {
        INFO(belonging.table.toStdString());
        CHECK_FALSE(accessSection(belonging.table).isEmpty());
        Statement names(**database, "SELECT name FROM pragma_table_xinfo(:table)");
        names.bind(":table", QString::fromLatin1(belonging.table));
        while (names.step()) {
            const QByteArray column = names.text("name").toLatin1();
            INFO(column.toStdString());
            CHECK(isTechnical(column) == accessColumn(column).isEmpty());
        }
    }
}

TEST_CASE("The access copy has what is known of the citizen and nothing of others", "[rights]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    (void)aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    (void)aConsent(workspace, bente.id);
    const AccessCopy copy = workspace.accessCopies.collect(bente.id);
    const QString text = allTextOf(copy);
    CHECK(text.contains(QStringLiteral("Mikkelsen")));
    CHECK_FALSE(text.contains(QStringLiteral("Abel")));
    CHECK(std::ranges::any_of(copy.lines, [](const AccessLine& line) { return line.key == QStringLiteral("consent/1"); }));
    CHECK(workspace.accessCopies.collect(CitizenId(1)).lines.isEmpty());
}

TEST_CASE("What is typed is escaped, and lines that are left out are counted with the reason", "[rights]") {
    AccessCopy copy;
    copy.lines = {
        {QStringLiteral("note/1"), QStringLiteral("Notes"), {{QStringLiteral("text"), QStringLiteral("<b>hi</b>")}}},
        {QStringLiteral("note/2"), QStringLiteral("Notes"), {{QStringLiteral("text"), QStringLiteral("her sister")}}}};
    const QString whole = accessCopyHtml(copy, {}, {});
    CHECK(whole.contains(QStringLiteral("&lt;b&gt;hi")));
    CHECK(whole.contains(QStringLiteral("her sister")));
    const QString covered = accessCopyHtml(copy, {{QStringLiteral("note/2")}, QStringLiteral("about <others>")}, {});
    CHECK_FALSE(covered.contains(QStringLiteral("her sister")));
    CHECK(covered.contains(QStringLiteral("about &lt;others&gt;")));
}

TEST_CASE("A copy that was handed out stands among the files in clear and in the next copy, without names of staff",
          "[rights]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kopi.pdf"));
    REQUIRE(workspace.accessCopies.noteWritten(bente.id, path, [&]() -> Result<void> {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write("x") == 1 ? Result<void>() : Error{ErrorKind::Storage, {}};
    }));
    REQUIRE_FALSE(workspace.audit.plainFiles().isEmpty());
    CHECK(workspace.audit.plainFiles().first().path == path);
    CHECK(workspace.audit.plainFiles().first().kind == QStringLiteral("access-copy"));
    const AccessCopy next = workspace.accessCopies.collect(bente.id);
    REQUIRE_FALSE(next.lookUps.isEmpty());
    CHECK(next.lookUps.first().purpose == QStringLiteral("indsigt"));
    const QString html = accessCopyHtml(next, {}, workspace.accessCopies.sender());
    CHECK(html.contains(QStringLiteral("indsigt")));
}
