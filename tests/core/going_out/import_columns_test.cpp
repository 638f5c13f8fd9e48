// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"
#include "core/citizens/citizen_store.h"
#include "core/contacts/contact_store.h"
#include "core/courses/course_store.h"
#include "core/imports/caseload/caseload_fields.h"
#include "core/imports/import_mapping.h"
#include "core/measurements/measurement_store.h"
#include "core/offers/offer_store.h"
#include "core/referrals/incoming_store.h"
#include "core/screening/screening_store.h"
#include "core/sheets/sheet_fields.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

// Which column of a sheet fills which column of a record.

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The columns that a field writes, tried with a value of each kind. `columnsOf` gives those of a record.
template <class Record, class ColumnsOf>
QStringList columnsWritten(const ImportField<Record>& field, const ColumnsOf& columnsOf) {
    Record record;
    for (const char* text : {"1", "2026-01-01", "female"}) {
        field.put(record, QLatin1String(text));
        if (field.text(record) != field.text(Record())) {
            break;
        }
    }
    const QList<Values::Column> empty = columnsOf(Record());
    const QList<Values::Column> filled = columnsOf(record);
    REQUIRE(filled.size() == empty.size());
    QStringList written;
    for (qsizetype at = 0; at < filled.size(); ++at) {
        if (filled.at(at).value != empty.at(at).value) {
            written.append(QLatin1String(filled.at(at).name));
        }
    }
    return written;
}

/// The fields that write no column; of every other one it checks that it is the column it is called after.
template <class Record, class ColumnsOf>
QStringList fieldsWithoutColumn(const QList<ImportField<Record>>& fields, const ColumnsOf& columnsOf) {
    QStringList without;
    for (const ImportField<Record>& field : fields) {
        INFO(field.id.toStdString());
        const QStringList written = columnsWritten(field, columnsOf);
        if (written.isEmpty()) {
            without.append(field.id);
        } else {
            CHECK(written == QStringList{field.id});
        }
    }
    return without;
}

/// The same without those that are put into their column once it is known whose row it is; each is the name of one.
template <class Record, class ColumnsOf> QStringList fieldsOfNoColumn(const QList<ImportField<Record>>& fields,
                                                                      const ColumnsOf& columnsOf, const QStringList& putLater) {
    QStringList names;
    for (const Values::Column& column : columnsOf(Record())) {
        names.append(QLatin1String(column.name));
    }
    QStringList without = fieldsWithoutColumn(fields, columnsOf);
    for (const QString& field : putLater) {
        INFO(field.toStdString());
        CHECK(names.contains(field));
        CHECK(without.removeOne(field));
    }
    return without;
}

} // namespace

TEST_CASE("Each column of a sheet is called after the column of the record that it fills", "[imports]") {
    const Gazetteer nowhere;
    const auto citizen = [](const Citizen& record) { return CitizenStore::table().values(record).columns(); };
    CHECK(fieldsWithoutColumn(citizenFields({}, nowhere), citizen) ==
          QStringList{QStringLiteral("full_name"), QStringLiteral("house_number"), QStringLiteral("floor"),
                      QStringLiteral("door")});
    QList<ImportField<Offer>> offers = offerFields({}, nowhere);
    offers.removeIf([](const ImportField<Offer>& field) { return field.names.isEmpty(); }); // no column of a sheet
    const auto offer = [](const Offer& record) { return OfferStore::table().values(record).columns(); };
    CHECK(fieldsWithoutColumn(offers, offer).isEmpty());
}

TEST_CASE("Each column of a sheet of the caseload is called after the column of one of the records that it fills",
          "[imports]") {
    const QStringList person{QStringLiteral("person_number"), QStringLiteral("citizen_number"), QStringLiteral("citizen")};
    const QStringList personAndTime = person + QStringList{QStringLiteral("day"), QStringLiteral("time")};
    const auto course = [](const CourseLine& line) {
        return CourseStore::table().values(line.course).columns() + IncomingStore::table().values(line.referral).columns() +
               ScreeningStore::table().values(line.screening).columns();
    };
    CHECK(fieldsOfNoColumn(courseFields({}), course,
                           {QStringLiteral("own_number"), QStringLiteral("partner_id"), QStringLiteral("verdict"),
                            QStringLiteral("decision")}) == person);
    const auto appointment = [](const AppointmentLine& line) {
        return AppointmentStore::table().values(line.appointment).columns();
    };
    CHECK(fieldsOfNoColumn(appointmentFields({}), appointment, {QStringLiteral("course_id"), QStringLiteral("offer_id")}) ==
          personAndTime);
    const auto contact = [](const ContactLine& line) { return ContactStore::table().values(line.contact).columns(); };
    CHECK(fieldsOfNoColumn(contactFields({}), contact, {QStringLiteral("course_id")}) == personAndTime);
    const auto measurement = [](const MeasurementLine& line) {
        return MeasurementStore::table().values(line.measurement).columns();
    };
    QList<ImportField<MeasurementLine>> fields = measurementFields({});
    fields.removeIf([](const auto& field) { return field.id.startsWith(QLatin1String("answer_")); }); // all in one column
    CHECK(fieldsOfNoColumn(fields, measurement, {QStringLiteral("course_id"), QStringLiteral("mode")}) == person);
}

TEST_CASE("One column called Navn is the whole name, unless there is one for a part of it", "[imports]") {
    TestFile file;
    const auto preview = file.workspace().imports.preview(
        citizensFrom("Navn;Fornavn;Fødselsdato\nBo Ågård;;14-03-1960\nAnne Marie Holm;Anne-Marie;15-03-1960\n"));
    REQUIRE(preview);
    CHECK(preview->columns.first() == QStringLiteral("full_name"));
    REQUIRE(preview->count(RowState::New) == 2);
    CHECK(preview->rows[0].values.contains({QStringLiteral("given_name"), QString(), QStringLiteral("Bo")}));
    CHECK(preview->rows[0].values.contains({QStringLiteral("surname"), QString(), QStringLiteral("Ågård")}));
    CHECK(preview->rows[1].values.contains({QStringLiteral("given_name"), QString(), QStringLiteral("Anne-Marie")}));
    CHECK(preview->rows[1].values.contains({QStringLiteral("surname"), QString(), QStringLiteral("Holm")}));
    const QByteArray sheet = "Navn;Fødselsdato\nBo Ågård;14-03-1960\n";
    const ImportOutcome outcome = ran(file.workspace(), citizensFrom(sheet.constData()));
    CHECK(file.workspace().imports.preview(citizensFrom(sheet.constData()))->count(RowState::Unchanged) == 1);
    REQUIRE(file.workspace().imports.undo(outcome.id));
    CHECK(file.workspace().citizens.count(CitizenFilter::Everybody) == 0);
}

TEST_CASE("Telefonnr., Tlf.nr. and Mobilnr. are the telephone", "[imports]") {
    TestFile file;
    for (const char* heading : {"Telefonnr.", "Telefonnr", "Tlf.nr.", "Mobilnr."}) {
        INFO(heading);
        const QByteArray text = QByteArray("Fornavn;Efternavn;") + heading + "\nAnna;Abel;20304050\n";
        const auto citizen = file.workspace().imports.preview(citizensFrom(text.constData()));
        REQUIRE(citizen);
        CHECK(citizen->rows.first().values.contains({QStringLiteral("phone"), QString(), QStringLiteral("20304050")}));
        CHECK(citizen->ignored.isEmpty());
    }
}

TEST_CASE("Borger nr. and Nr. are the number of the citizen, the number of a case or a house is not", "[imports]") {
    const auto fieldOf = [](ImportKind kind, const char* heading) {
        return mapHeadings(kind, {QString::fromUtf8(heading)}, {}).first().toStdString();
    };
    for (const char* heading : {"Borger nr.", "Borgernr.", "Borger-nr", "Borgernummer", "Løbenr.", "Løb.nr."}) {
        INFO(heading);
        CHECK(fieldOf(ImportKind::Citizens, heading) == "own_number");
        CHECK(fieldOf(ImportKind::Appointments, heading) == "citizen_number");
    }
    CHECK(fieldOf(ImportKind::Citizens, "Nr.") == "own_number");
    CHECK(fieldOf(ImportKind::Appointments, "Nr.") == ""); // counts the rows
    for (const char* heading : {"Sagsnr", "Sagsnr.", "Sags nr.", "Journalnr."}) {
        INFO(heading);
        CHECK(fieldOf(ImportKind::Citizens, heading) == "");
    }
    for (const char* heading : {"Husnr", "Hus nr.", "Husnummer"}) {
        INFO(heading);
        CHECK(fieldOf(ImportKind::Citizens, heading) == "house_number");
    }
}

TEST_CASE("Kommune limits an offer only where a mapping file says so", "[imports]") {
    const QStringList headings{QStringLiteral("Navn"), QStringLiteral("Kommune")};
    CHECK(mapHeadings(ImportKind::Offers, headings, {}).last().isEmpty());
    const auto mapping = importMappingFromJson(R"({"columns": {"Navn": "Navn", "Kommune": "Kommune"}})", ImportKind::Offers);
    REQUIRE(mapping);
    CHECK(mapHeadings(ImportKind::Offers, headings, *mapping).last() == QStringLiteral("municipality_code"));
}
