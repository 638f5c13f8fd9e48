// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates_in_language.h"
#include "core/exchange/hsds/hsds_tables.h"
#include "core/imports/hsds_labels.h"
#include "core/imports/import_fields.h"
#include "core/offers/schedule_text.h"
#include "tests/support/files/hsds_files.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QByteArray scheduleHeading = "id,service_id,freq,interval,byday,opens_at,closes_at,valid_to,dtstart,description\n";

/// A café and what stands in one more table.
HsdsFiles cafeBeside(const char* table, const QByteArray& rows) {
    return {{QStringLiteral("services.csv"), "id,name,status,program_id\ncafe,Café,active,p1\n"},
            {QString::fromLatin1(table) + QStringLiteral(".csv"), rows}};
}

HsdsFiles cafeWithTimes(const QByteArray& row) { return cafeBeside("schedules", scheduleHeading + "c," + row + "\n"); }

PlannedRow onlyRow(const ImportPreview& preview) {
    REQUIRE(preview.rows.size() == 1);
    return preview.rows.first();
}

/// The café after the second directory, where the first came in.
PlannedRow rowAfter(const HsdsFiles& before, const HsdsFiles& after) {
    TestFile file;
    Progress progress;
    REQUIRE(file.workspace().imports.run(csvPackage(before), {}, progress));
    return onlyRow(file.workspace().imports.preview(csvPackage(after)));
}

OfferSession onMondays(const QTime& starts, const QTime& ends, int everyWeeks = 1) {
    OfferSession session;
    session.starts = starts;
    session.ends = ends;
    session.everyWeeks = everyWeeks;
    return session;
}

QString mondays(const QTime& starts, const QTime& ends) { return formatSchedule({onMondays(starts, ends)}); }

} // namespace

TEST_CASE("The preview of a new offer shows its times, also those without a text", "[hsds]") {
    TestFile file;
    const PlannedRow row =
        onlyRow(file.workspace().imports.preview(csvPackage(cafeWithTimes("cafe,WEEKLY,1,MO,1:30 PM,3:30 PM,,,"))));
    CHECK(row.state == RowState::New);
    CHECK(row.values == QList<FieldChange>{{QStringLiteral("name"), {}, QStringLiteral("Café")},
                                           {QStringLiteral("schedule_text"), {}, mondays(QTime(13, 30), QTime(15, 30))}});
}

TEST_CASE("Changed times are told once, as the program says times", "[hsds]") {
    const PlannedRow row =
        rowAfter(cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,,,"), cafeWithTimes("cafe,WEEKLY,1,MO,10:00,13:00,,,"));
    CHECK(row.changes == QList<FieldChange>{{QStringLiteral("schedule_text"), mondays(QTime(10, 0), QTime(12, 0)),
                                             mondays(QTime(10, 0), QTime(13, 0))}});
    // Text and times in one: the text is what is shown.
    const PlannedRow both = rowAfter(cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,,,Mandag 10-12"),
                                     cafeWithTimes("cafe,WEEKLY,1,MO,10:00,13:00,,,Mandag 10-13"));
    CHECK(both.changes == QList<FieldChange>{{QStringLiteral("schedule_text"), QStringLiteral("Mandag 10-12"),
                                              QStringLiteral("Mandag 10-13")}});
    // The same text, and other times under it.
    const PlannedRow under = rowAfter(cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,,,Uge 1 til 10"),
                                      cafeWithTimes("cafe,WEEKLY,1,MO,10:00,13:00,,,Uge 1 til 10"));
    CHECK(under.changes == QList<FieldChange>{{QStringLiteral("sessions"), mondays(QTime(10, 0), QTime(12, 0)),
                                               mondays(QTime(10, 0), QTime(13, 0))}});
    // Only in which weeks.
    const PlannedRow weeks = rowAfter(cafeWithTimes("cafe,WEEKLY,2,MO,10:00,12:00,,2026-11-02,"),
                                      cafeWithTimes("cafe,WEEKLY,2,MO,10:00,12:00,,2026-11-09,"));
    REQUIRE(weeks.changes.size() == 1);
    const QString times = formatSchedule({onMondays(QTime(10, 0), QTime(12, 0), 2)});
    CHECK(weeks.changes.first().before.startsWith(times));
    CHECK(weeks.changes.first().before.endsWith(QStringLiteral("02-11-2026")));
    CHECK(weeks.changes.first().after.endsWith(QStringLiteral("09-11-2026")));
}

TEST_CASE("What a directory says beside its offers is told in words, never by ids", "[hsds]") {
    // Times that have ended are no field of an offer.
    const PlannedRow ended = rowAfter(cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,2026-10-01,,"),
                                      cafeWithTimes("cafe,WEEKLY,1,MO,11:00,12:00,2026-10-01,,"));
    CHECK(ended.changes == QList<FieldChange>{{QStringLiteral("schedules"), mondays(QTime(10, 0), QTime(12, 0)),
                                               mondays(QTime(11, 0), QTime(12, 0))}});
    const PlannedRow longer = rowAfter(cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,2026-10-01,,"),
                                       cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,2026-10-15,,"));
    CHECK(longer.changes == QList<FieldChange>{{QStringLiteral("schedules.valid_to"), QStringLiteral("01-10-2026"),
                                                QStringLiteral("15-10-2026")}});
    const PlannedRow added = rowAfter(cafeBeside("schedules", scheduleHeading),
                                      cafeWithTimes("cafe,WEEKLY,1,MO,10:00,12:00,2026-10-01,,Formiddage"));
    CHECK(added.changes ==
          QList<FieldChange>{
              {QStringLiteral("schedules"), {}, QStringLiteral("Formiddage: ") + mondays(QTime(10, 0), QTime(12, 0))}});
    // A row that names another by its id says what that is called.
    HsdsFiles programmes = cafeBeside("programs", "id,organization_id,name,description\np1,,Forår,x\np2,,Efterår,x\n");
    const HsdsFiles before = programmes;
    programmes[QStringLiteral("services.csv")] = "id,name,status,program_id\ncafe,Café,active,p2\n";
    CHECK(rowAfter(before, programmes).changes ==
          QList<FieldChange>{{QStringLiteral("services.program_id"), QStringLiteral("Forår"), QStringLiteral("Efterår")}});
    const PlannedRow cost = rowAfter(cafeBeside("cost_options", "id,service_id,option,currency,amount\n"),
                                     cafeBeside("cost_options", "id,service_id,option,currency,amount\na,cafe,Børn,EUR,5\n"));
    CHECK(cost.changes == QList<FieldChange>{{QStringLiteral("cost_options"), {}, QStringLiteral("5 EUR, Børn")}});
}

TEST_CASE("Every table and column of a directory has a name that a casemanager reads", "[hsds]") {
    const QList<HsdsTableKind> tables = hsdsTables();
    for (const HsdsTableKind& table : tables) {
        CHECK(directoryTableLabel(table.name) != table.name);
        CHECK(directoryFieldLabel({}, table.name) !=
              directoryTableLabel(table.name)); // a row of it, beside the offer's own field
        for (const HsdsColumn& column : table.columns) {
            const QString label = directoryFieldLabel({}, table.name + QLatin1Char('.') + column.name);
            INFO(table.name.toStdString() << '.' << column.name.toStdString() << ": " << label.toStdString());
            CHECK_FALSE(label.isEmpty());
            CHECK_FALSE(label.contains(QLatin1Char('_')));
            CHECK_FALSE(label.contains(table.name));
            CHECK(label == directoryFieldLabel(table.name, column.name));
        }
    }
    const auto ofOffers = [](const char* field) {
        return importFieldLabel(ImportKind::Offers, QLatin1String(field), screenLanguage());
    };
    const QString services = QStringLiteral("services");
    CHECK(directoryFieldLabel(services, QStringLiteral("name")) == ofOffers("name"));
    CHECK(directoryFieldLabel(services, QStringLiteral("minimum_age")) == ofOffers("min_age"));
    CHECK(directoryFieldLabel(services, QStringLiteral("min_age")) == ofOffers("min_age"));
    CHECK(directoryFieldLabel(services, QStringLiteral("minAge")) == ofOffers("min_age")); // as a rule names it
    CHECK_FALSE(directoryFieldLabel(services, QStringLiteral("sessions")).isEmpty());
    CHECK(directoryFieldLabel(services, {}).isEmpty());
    // What HSDS does not know is called as the file calls it.
    CHECK(directoryFieldLabel(services, QStringLiteral("kapacitet")) == QStringLiteral("kapacitet"));
    CHECK(directoryFieldLabel(services, QStringLiteral("bemærkninger")) == QStringLiteral("bemærkninger"));
    CHECK(directoryFieldLabel({}, QStringLiteral("bemærkninger.tekst")) == QStringLiteral("bemærkninger (tekst)"));
}
