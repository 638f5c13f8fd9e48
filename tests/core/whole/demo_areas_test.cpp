// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/programmes/shipped_programmes.h"
#include "core/storage/statement.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

void fillArea(TestFile& file, const char* programme, int citizens = 100) {
    const Result<Programme> shipped = shippedProgramme(QLatin1String(programme));
    REQUIRE(shipped);
    REQUIRE(file.workspace().programmes.use(*shipped));
    Progress progress;
    REQUIRE(fillDemo(file.workspace(), DemoSize{citizens, 65, 1}, progress));
}

qint64 countOf(TestFile& file, const QByteArray& what) {
    Statement select(file.workspace().session.database(), ("SELECT count(*) AS rows FROM " + what).constData());
    return select.step() ? select.integer("rows") : -1;
}

QString oneText(TestFile& file, const QByteArray& sql) {
    Statement select(file.workspace().session.database(), sql.constData());
    return select.step() ? select.text("found") : QString();
}

/// The columns of text in which something of the demo stands, as "table.column".
QStringList columnsOfDemo(TestFile& file) {
    Statement select(file.workspace().session.database(), R"(
        SELECT m.name || '.' || p.name AS found FROM sqlite_master m JOIN pragma_table_info(m.name) p
        WHERE m.type = 'table' AND p.type = 'TEXT'
          AND m.name NOT IN ('setting', 'code', 'programme', 'search_term', 'plain_file', 'audit', 'audit_value',
                             'comparison_figure', 'population_norm'))");
    QStringList columns;
    while (select.step()) {
        columns.append(select.text("found"));
    }
    return columns;
}

} // namespace

TEST_CASE("The demo of Vesterbro-Sydhavnen lies in Copenhagen, with 45 doctors in the 21 clinics of the cluster", "[demo]") {
    TestFile file;
    fillArea(file, "vesterbro-sydhavnen");
    CHECK(countOf(file, "citizen WHERE municipality_code <> '0101'") == 0);
    CHECK(countOf(file, "citizen WHERE postcode LIKE '%-%' OR postcode = ''") == 0);
    CHECK(countOf(file, "citizen WHERE parish_code IN ('9185', '9165')") > 60);
    CHECK(countOf(file, "partner WHERE kind = 'clinic'") == 21);
    CHECK(countOf(file, "partner_person n JOIN partner p ON p.id = n.partner_id WHERE p.kind = 'clinic'") == 45);
    CHECK(countOf(file, "screening WHERE verdict = 'in'") > 50);
    CHECK(countOf(file, "appointment WHERE transport = 'flextur'") == 0);
}

TEST_CASE("The demo of Midtklyngen lies in Skive, Silkeborg and Viborg, and its citizens are sick-listed", "[demo]") {
    TestFile file;
    fillArea(file, "midtklyngen-sygemeldte");
    CHECK(countOf(file, "citizen WHERE municipality_code NOT IN ('0779', '0740', '0791')") == 0);
    CHECK(countOf(file, "citizen_fact WHERE fact = 'sick_listed' AND value = 'yes'") > 60);
    CHECK(countOf(file, "incoming_referral WHERE reason LIKE 'Sygemeldt%'") > 20);
    CHECK(countOf(file, "screening WHERE verdict = 'in'") > 50);
}

TEST_CASE("The Swedish demo has four vårdcentraler, Swedish telephones for fiction, and no CPR number", "[demo]") {
    TestFile file;
    fillArea(file, "frome-sverige");
    CHECK(countOf(file, "partner WHERE kind = 'clinic' AND name LIKE 'Vårdcentralen %(exempel)'") == 4);
    CHECK(countOf(file, "partner WHERE kind = 'clinic'") == 4);
    CHECK(countOf(file, "citizen WHERE coalesce(person_number, '') <> ''") == 0);
    CHECK(countOf(file, "citizen WHERE phone NOT LIKE '+4670174____'") == 0);
    CHECK(countOf(file, "short_message WHERE channel = 'medcom'") == 0);
    CHECK(countOf(file, "offer WHERE name LIKE '%(exempel)'") == 65);
    CHECK(countOf(file, "screening WHERE verdict = 'in'") > 40);
}

TEST_CASE("Whatever the Swedish demo says, it says in no Danish letters", "[demo]") {
    TestFile file;
    fillArea(file, "frome-sverige");
    const QStringList columns = columnsOfDemo(file);
    CHECK(columns.size() > 100);
    for (const QString& column : columns) {
        if (column.endsWith(QLatin1String(".sort_key"))) { // in the order of one alphabet for all letters
            continue;
        }
        const QByteArray table = column.section(QLatin1Char('.'), 0, 0).toUtf8();
        const QByteArray name = column.section(QLatin1Char('.'), 1).toUtf8();
        const QByteArray found = "SELECT " + name + " AS found FROM " + table + " WHERE " + name + " GLOB '*[æøÆØ]*' OR " +
                                 name + " LIKE '%eksempel%'";
        INFO(column.toStdString());
        CHECK(oneText(file, found).toStdString().empty());
    }
}
